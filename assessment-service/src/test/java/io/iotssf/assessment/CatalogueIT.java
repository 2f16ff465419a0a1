package io.iotssf.assessment;

import static io.iotssf.assessment.testing.Callers.acme;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.assessment.testing.Assessments;
import io.iotssf.assessment.testing.Bus;
import io.iotssf.assessment.testing.CatalogStub;
import io.iotssf.assessment.testing.Database;
import io.iotssf.assessment.testing.EditionFixture;
import io.iotssf.assessment.testing.ServiceStack;
import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.contracts.event.CloudEvent;
import io.iotssf.contracts.event.EditionPublished;
import io.iotssf.contracts.event.Topics;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.json.Sha256;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.TestIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
class CatalogueIT {
  private final String edition = "e-" + UUID.randomUUID();

  /** {@link ServiceStack} sets it after construction, which NullAway cannot see. */
  @SuppressWarnings("NullAway.Init")
  CatalogStub catalog;

  @Test
  void aPublishedEditionIsPulledVerifiedAndApplied() throws Exception {
    byte[] document = serve();
    publish(event(path(), Sha256.hex(document)));
    await(() -> applied().equals(Sha256.hex(document)));
    assertTrue(catalog.authorizations().contains("Bearer " + CatalogStub.TOKEN));
  }

  @Test
  void anEditionIsAppliedOnceHoweverOftenItsEventComes() throws Exception {
    byte[] document = serve();
    CloudEvent<EditionPublished> event = event(path(), Sha256.hex(document));
    publish(event);
    publish(event);
    publishAnotherAndAwait();
    assertEquals(
        List.of(List.of("1")),
        Database.allRows("select count(*) from inbox where event_id = ?", event.id()));
  }

  @Test
  void whileCatalogServiceIsDownTheEventWaitsAndTheServiceWorks() throws Exception {
    byte[] document = serve();
    catalog.setDown(true);
    int before = catalog.authorizations().size();
    publish(event(path(), Sha256.hex(document)));
    await(() -> catalog.authorizations().size() >= before + 2);
    acme(Role.ASSESSOR)
        .contentType(ContentType.JSON)
        .body(Map.of("fromUseCase", EditionFixture.USE_CASE, "title", "a"))
        .post(Assessments.PATH)
        .then()
        .statusCode(201);
    assertEquals("", applied());
    catalog.setDown(false);
    await(() -> applied().equals(Sha256.hex(document)));
  }

  @Test
  void aTombstoneIsPassedOver() throws Exception {
    String hash = Sha256.hex(serve());
    publishAnotherAndAwait();
    Bus.send(Topics.CATALOG, edition, null);
    publishAnotherAndAwait();
    assertEquals(hash, applied());
  }

  @Test
  void whatNoRetryMendsGoesToTheDeadLetters() throws Exception {
    byte[] document = serve();
    int pulls = catalog.authorizations().size();
    publish(event("http://attacker.test" + path(), Sha256.hex(document)));
    publish(event("//attacker.test" + path(), Sha256.hex(document)));
    Bus.send(Topics.CATALOG, edition, "nonsense");
    Bus.send(Topics.CATALOG, edition, "{\"type\":\"another\"}");
    Bus.send(Topics.CATALOG, edition, "null");
    assertEquals(5, deadLetters(5));
    assertEquals(pulls, catalog.authorizations().size());

    publish(event(path(), "a".repeat(64)));
    assertEquals(6, deadLetters(6));
    catalog.serve(edition, "{\"id\":\"another\"}".getBytes(StandardCharsets.UTF_8));
    publish(event(path(), Sha256.hex("{\"id\":\"another\"}".getBytes(StandardCharsets.UTF_8))));
    assertEquals(7, deadLetters(7));
    assertEquals("", applied());
  }

  private byte[] serve() {
    EditionDocument draft = EditionFixture.edition();
    byte[] document =
        Json.bytes(
            new EditionDocument(
                edition,
                draft.title(),
                draft.sources(),
                draft.framework(),
                draft.threats(),
                draft.requirements(),
                List.of(),
                draft.errata()));
    catalog.serve(edition, document);
    return document;
  }

  private void publishAnotherAndAwait() throws Exception {
    CloudEvent<EditionPublished> last = event(path(), Sha256.hex(serve()));
    publish(last);
    await(() -> !Database.allRows("select 1 from inbox where event_id = ?", last.id()).isEmpty());
  }

  private String path() {
    return "/internal/v1/editions/" + edition;
  }

  private CloudEvent<EditionPublished> event(String dataref, String sha256) {
    return CloudEvent.of(
        "/catalog-service",
        EditionPublished.TYPE,
        edition,
        Instant.EPOCH,
        CloudEvent.PUBLISHER,
        new EditionPublished(edition, dataref, sha256));
  }

  private void publish(CloudEvent<EditionPublished> event) {
    Bus.send(Topics.CATALOG, edition, Json.text(event));
  }

  private int deadLetters(int count) {
    return Bus.read(Topics.CATALOG + ".dlq", count, record -> edition.equals(record.key())).size();
  }

  private String applied() throws SQLException {
    return Database.allRows("select sha256 from catalogue_edition where edition = ?", edition)
        .stream()
        .map(List::getFirst)
        .findFirst()
        .orElse("");
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!condition.call()) {
      assertTrue(System.nanoTime() < end, "It did not happen within 30 seconds");
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }
}
