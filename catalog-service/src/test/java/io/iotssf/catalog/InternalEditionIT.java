package io.iotssf.catalog;

import static io.iotssf.catalog.Callers.TOKENS;
import static io.iotssf.catalog.Callers.assessor;
import static io.iotssf.catalog.Callers.bearer;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.json.Sha256;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class InternalEditionIT {
  private static final String DRAFT = "/internal/v1/editions/draft/releases/1";

  @Test
  void isTheDocumentWhoseHashWasAnnounced() throws IOException {
    String announced = assessor().get("/api/v1/editions/draft").path("sha256");
    byte[] document =
        service("assessment-service")
            .get(DRAFT)
            .then()
            .statusCode(200)
            .contentType("application/json")
            .header("ETag", equalTo("\"" + announced + "\""))
            .extract()
            .asByteArray();
    assertEquals(announced, Sha256.hex(document));
    var edition = Json.contract().readValue(document, EditionDocument.class);
    assertEquals(43, edition.requirements().size());
    assertArrayEquals(document, Json.bytes(edition));
  }

  @Test
  void isNotSentAgainToWhoHasIt() {
    String tag = service("assessment-service").get(DRAFT).header("ETag");
    service("assessment-service")
        .header("If-None-Match", tag)
        .get(DRAFT)
        .then()
        .statusCode(304)
        .header("ETag", equalTo(tag));
  }

  @Test
  void isAProblemWhenThereIsNone() {
    service("assessment-service")
        .get("/internal/v1/editions/draft/releases/99")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void isClosedForPeopleAndReaders(Role role) {
    bearer(TOKENS.of(Tokens.ACME, role)).get(DRAFT).then().statusCode(403);
  }

  @Test
  void isClosedForOtherServicesAndForMixedTokens() {
    service("report-service").get(DRAFT).then().statusCode(403);
    var mixed =
        TOKENS
            .claims("service-account-assessment-service")
            .claim("azp", "assessment-service")
            .audience("catalog-service-internal")
            .claim("organization", Map.of("a", Tokens.entry(Tokens.ACME)));
    bearer(TOKENS.sign(mixed)).get(DRAFT).then().statusCode(403);
    var publicAudience =
        TOKENS
            .claims("service-account-assessment-service")
            .claim("azp", "assessment-service")
            .audience(Set.of("catalog-service"));
    bearer(TOKENS.sign(publicAudience)).get(DRAFT).then().statusCode(403);
  }

  @Test
  void opensNothingElse() {
    service("assessment-service").get("/api/v1/requirements").then().statusCode(403);
  }

  private static RequestSpecification service(String client) {
    return bearer(TOKENS.ofService(client));
  }
}
