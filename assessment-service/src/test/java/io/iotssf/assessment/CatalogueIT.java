package io.iotssf.assessment;

import static io.iotssf.assessment.testing.Callers.acme;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.iotssf.assessment.testing.Assessments;
import io.iotssf.assessment.testing.Bus;
import io.iotssf.assessment.testing.CatalogStub;
import io.iotssf.assessment.testing.Database;
import io.iotssf.assessment.testing.EditionFixture;
import io.iotssf.assessment.testing.ServiceStack;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.catalog.UseCase;
import io.iotssf.contracts.event.CloudEvent;
import io.iotssf.contracts.event.EditionPublished;
import io.iotssf.contracts.event.Topics;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.json.Sha256;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.TestIssuer;
import io.iotssf.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
class CatalogueIT {
  private final String edition = "e-" + UUID.randomUUID();

  /** Another id than the known one's: a case is found by its id in all editions. */
  private UseCase useCase =
      EditionFixture.useCase(
          "case-" + edition,
          EditionFixture.stakeholders(),
          EditionFixture.components(),
          EditionFixture.ratings(),
          EditionFixture.measureRows());

  /** {@link ServiceStack} sets it after construction, which NullAway cannot see. */
  @SuppressWarnings("NullAway.Init")
  CatalogStub catalog;

  @Test
  void aPublishedEditionIsPulledVerifiedAndApplied() throws Exception {
    publishAndAwait(event(1, serve(1)));
    assertEquals(List.of("1", Sha256.hex(document(1))), applied());
    assertTrue(catalog.authorizations().contains("Bearer " + CatalogStub.TOKEN));
  }

  @Test
  void anEditionIsAppliedOnceHoweverOftenItsEventComes() throws Exception {
    CloudEvent<EditionPublished> event = event(1, serve(1));
    publish(event);
    publish(event);
    publishAndAwait(event(1, serve(1)));
    assertEquals(
        List.of(List.of("1")),
        Database.allRows("select count(*) from inbox where event_id = ?", event.id()));
  }

  @Test
  void aNewerReleaseReplacesTheOneApplied() throws Exception {
    publishAndAwait(event(1, serve(1)));
    publishAndAwait(event(2, serve(2)));
    assertEquals(List.of("2", Sha256.hex(document(2))), applied());
  }

  @Test
  void anOlderReleaseThatArrivesLateDoesNotComeBack() throws Exception {
    publishAndAwait(event(2, serve(2)));
    publishAndAwait(event(1, serve(1)));
    assertEquals(List.of("2", Sha256.hex(document(2))), applied());
  }

  @Test
  void whatWasAppliedBeforeThereWereReleasesServesUntilTheFirstReplacesIt() throws Exception {
    store(beforeThereWereReleases());
    start(useCase.id()).statusCode(201);
    publishAndAwait(event(1, serve(1)));
    assertEquals(List.of("1", Sha256.hex(document(1))), applied());
  }

  @Test
  void whileCatalogServiceIsDownTheEventWaitsAndTheServiceWorks() throws Exception {
    byte[] document = serve(1);
    catalog.setDown(true);
    int before = catalog.authorizations().size();
    publish(event(1, document));
    await(() -> catalog.authorizations().size() >= before + 2);
    start(EditionFixture.USE_CASE).statusCode(201);
    assertEquals(List.of(), applied());
    catalog.setDown(false);
    await(() -> applied().equals(List.of("1", Sha256.hex(document))));
  }

  @Test
  void aTombstoneIsPassedOver() throws Exception {
    publishAndAwait(event(1, serve(1)));
    Bus.send(Topics.CATALOG, edition, null);
    publishAndAwait(event(1, serve(1)));
    assertEquals(List.of("1", Sha256.hex(document(1))), applied());
  }

  /**
   * Records of one key keep their order, so what was passed over would be the first dead letter.
   */
  @Test
  void anEventOfATypeThatIsNotKnownIsPassedOver() throws Exception {
    String key = edition + "/additions";
    CloudEvent<Map<String, Object>> additions =
        CloudEvent.of(
            "/catalog-service",
            "io.iotssf.catalog.additions-changed.v1",
            Tokens.ACME,
            Instant.EPOCH,
            Tokens.ACME,
            Map.of("version", 3, "dataref", "/internal/v1/elsewhere", "sha256", "a".repeat(64)));
    int pulls = catalog.authorizations().size();
    Bus.send(Topics.CATALOG, key, Json.text(additions));
    Bus.send(Topics.CATALOG, key, "{\"type\":\"another\"}");
    Bus.send(Topics.CATALOG, key, null);
    Bus.send(Topics.CATALOG, key, "nonsense");
    assertEquals(List.of("nonsense"), deadLetters(key, 1));
    assertEquals(pulls, catalog.authorizations().size());
    assertEquals(
        List.of(), Database.allRows("select 1 from inbox where event_id = ?", additions.id()));
  }

  @Test
  void whatNoRetryMendsGoesToTheDeadLetters() throws Exception {
    String sha256 = Sha256.hex(serve(1));
    String path = EditionPublished.dataref(edition, 1);
    int pulls = catalog.authorizations().size();
    publish(event(new EditionPublished(edition, 1, "http://attacker.test" + path, sha256)));
    publish(event(new EditionPublished(edition, 1, "//attacker.test" + path, sha256)));
    publish(event(new EditionPublished(edition, 2, path, sha256)));
    Bus.send(Topics.CATALOG, edition, "nonsense");
    Bus.send(Topics.CATALOG, edition, "{\"type\":\"" + EditionPublished.TYPE + "\"}");
    Bus.send(Topics.CATALOG, edition, "{\"id\":\"an event has a type\"}");
    Bus.send(Topics.CATALOG, edition, "null");
    assertEquals(7, deadLetters(edition, 7).size());
    assertEquals(pulls, catalog.authorizations().size());

    publish(event(new EditionPublished(edition, 1, path, "a".repeat(64))));
    byte[] another = "{\"id\":\"another\",\"release\":1}".getBytes(StandardCharsets.UTF_8);
    catalog.serve(edition, 1, another);
    publish(event(1, another));
    catalog.serve(edition, 2, document(1));
    publish(event(2, document(1)));
    publish(event(3, document(3)));
    assertEquals(11, deadLetters(edition, 11).size());
    assertEquals(List.of(), applied());
  }

  @Test
  void aCaseWhoseSourceDoesNotSayEnoughStartsAllTheSame() throws Exception {
    useCase =
        EditionFixture.useCase(
            "case-" + edition,
            EditionFixture.stakeholders(),
            Stream.concat(
                    EditionFixture.components().stream(),
                    Stream.of(
                        new UseCase.Component(
                            "drone", Text.japanese("ドローン"), null, EditionFixture.SOURCE)))
                .toList(),
            EditionFixture.ratings(),
            List.of(EditionFixture.row("t5-01", "end-user", null, null, null)));
    publishAndAwait(event(1, serve(1)));
    String location = start(useCase.id()).statusCode(201).extract().header("Location");
    acme(Role.AUDITOR)
        .get(location)
        .then()
        .body("components.key", equalTo(List.of("heater", "router", "drone")))
        .body("components[2].description", nullValue())
        .body("requirementDecisions[0].key", equalTo("t5-01"))
        .body("requirementDecisions[0].number", nullValue())
        .body("requirementDecisions[0].target", nullValue());
    start("toaster").statusCode(422).body("detail", containsString(useCase.id()));
  }

  private byte[] document(int release) {
    return Json.bytes(EditionFixture.edition(edition, release, useCase));
  }

  /** The document without the fields that came with the releases. */
  private byte[] beforeThereWereReleases() throws IOException {
    ObjectNode document = (ObjectNode) Json.contract().readTree(document(1));
    document.remove(List.of("release", "introduction", "crosswalk"));
    ((ObjectNode) document.at("/useCases/0"))
        .remove(
            List.of(
                "selection",
                "caveats",
                "leadIns",
                "references",
                "incidents",
                "incidentNotes",
                "evaluation",
                "policies"));
    return Json.bytes(document);
  }

  private void store(byte[] document) throws SQLException {
    try (var owner = Database.as("owner");
        var insert =
            owner.prepareStatement(
                "insert into catalogue_edition (edition, release, sha256, document, applied_at)"
                    + " values (?, 1, ?, ?, now())")) {
      insert.setString(1, edition);
      insert.setString(2, Sha256.hex(document));
      insert.setBytes(3, document);
      insert.executeUpdate();
    }
  }

  private byte[] serve(int release) {
    catalog.serve(edition, release, document(release));
    return document(release);
  }

  private CloudEvent<EditionPublished> event(int release, byte[] document) {
    return event(
        new EditionPublished(
            edition, release, EditionPublished.dataref(edition, release), Sha256.hex(document)));
  }

  private CloudEvent<EditionPublished> event(EditionPublished published) {
    return CloudEvent.of(
        "/catalog-service",
        EditionPublished.TYPE,
        edition,
        Instant.EPOCH,
        CloudEvent.PUBLISHER,
        published);
  }

  private void publish(CloudEvent<EditionPublished> event) {
    Bus.send(Topics.CATALOG, edition, Json.text(event));
  }

  private void publishAndAwait(CloudEvent<EditionPublished> event) throws Exception {
    publish(event);
    await(() -> !Database.allRows("select 1 from inbox where event_id = ?", event.id()).isEmpty());
  }

  private static List<String> deadLetters(String key, int count) {
    return Bus.read(Topics.CATALOG + ".dlq", count, record -> key.equals(record.key())).stream()
        .map(ConsumerRecord::value)
        .toList();
  }

  /** Release and hash; empty when the edition was never applied. */
  private List<String> applied() throws SQLException {
    return Database.allRows(
            "select release, sha256 from catalogue_edition where edition = ?", edition)
        .stream()
        .findFirst()
        .orElse(List.of());
  }

  private static ValidatableResponse start(String useCase) {
    return acme(Role.ASSESSOR)
        .contentType(ContentType.JSON)
        .body(Map.of("fromUseCase", useCase, "title", "a"))
        .post(Assessments.PATH)
        .then();
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!condition.call()) {
      assertTrue(System.nanoTime() < end, "It did not happen within 30 seconds");
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }
}
