package io.iotssf.assessment;

import static io.iotssf.assessment.testing.Callers.acme;
import static io.iotssf.assessment.testing.Callers.other;
import static io.iotssf.assessment.testing.Requests.post;
import static io.iotssf.assessment.testing.With.with;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.iotssf.assessment.catalogue.domain.Editions;
import io.iotssf.assessment.testing.Assessments;
import io.iotssf.assessment.testing.EditionFixture;
import io.iotssf.assessment.testing.Exports;
import io.iotssf.assessment.testing.ServiceStack;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.catalog.UseCase;
import io.iotssf.contracts.event.EditionPublished;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.json.Sha256;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.TestIssuer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file quotes its own use case, as the catalogue prints it or as the tenant has it already. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
class ImportedQuotationIT {
  private final String edition = "edition-" + UUID.randomUUID();
  private final String heater = "heater-" + UUID.randomUUID();
  private final String robot = "robot-" + UUID.randomUUID();

  @Inject Editions editions;

  @BeforeEach
  void theEditionHasTwoUseCases() {
    publish(1, useCase(heater, "図1"), useCase(robot, "図2"));
  }

  @Test
  void whatTheTenantQuotesOfAnEarlierReleaseStaysAsItWas() throws IOException {
    ObjectNode file = file(acme(Role.ASSESSOR), heater);
    publish(2, useCase(heater, "図3"), useCase(robot, "図2"));
    String taken = Exports.take(acme(Role.ASSESSOR), file.toString());
    assertEquals(
        file.at("/content/missing"),
        Exports.tree(acme(Role.AUDITOR), taken).at("/content/missing"));
  }

  @Test
  void whatOnlyAnotherTenantQuotesIsRefused() throws IOException {
    ObjectNode file = file(acme(Role.ASSESSOR), heater);
    publish(2, useCase(heater, "図3"), useCase(robot, "図2"));
    refused(other(Role.ASSESSOR), file);
  }

  @Test
  void whatTheTenantQuotesOfAnotherUseCaseIsRefused() throws IOException {
    ObjectNode file = file(acme(Role.ASSESSOR), heater);
    ObjectNode foreign = file(acme(Role.ASSESSOR), robot);
    ((ObjectNode) file.get("content")).set("missing", foreign.at("/content/missing"));
    refused(acme(Role.ASSESSOR), file);
  }

  private static void refused(RequestSpecification caller, ObjectNode file) {
    post(caller, Exports.IMPORTS, file.toString())
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/content/requirementRows")));
  }

  private static ObjectNode file(RequestSpecification caller, String useCase) throws IOException {
    String path =
        post(caller, Assessments.PATH, Map.of("fromUseCase", useCase, "title", "X"))
            .statusCode(201)
            .extract()
            .header("Location");
    return Exports.tree(acme(Role.AUDITOR), path);
  }

  private UseCase useCase(String id, String missing) {
    UseCase named = with(with(EditionFixture.useCase(), "id", id), "edition", edition);
    return with(
        named,
        "missing",
        List.of(new UseCase.Missing("mapping", "figure", Text.japanese(missing))));
  }

  private void publish(int release, UseCase first, UseCase second) {
    byte[] document =
        Json.bytes(
            with(
                EditionFixture.edition(edition, release, first),
                "useCases",
                List.of(first, second)));
    EditionPublished published =
        new EditionPublished(
            edition, release, EditionPublished.dataref(edition, release), Sha256.hex(document));
    QuarkusTransaction.requiringNew().run(() -> editions.apply(published, document, Instant.EPOCH));
  }
}
