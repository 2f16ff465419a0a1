package io.iotssf.assessment;

import static io.iotssf.assessment.testing.Callers.acme;
import static io.iotssf.assessment.testing.Callers.tokens;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.testing.Assessments;
import io.iotssf.assessment.testing.Database;
import io.iotssf.assessment.testing.ServiceStack;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.TestIssuer;
import io.iotssf.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
class BadInputIT {

  @Test
  void anUnknownUseCaseIsRefusedWithTheKnownOnes() throws SQLException {
    String before = count();
    create("{\"fromUseCase\":\"toaster\",\"title\":\"a\"}", 422, "`fromUseCase`");
    create("{\"fromUseCase\":\"toaster\",\"title\":\"a\"}", 422, "gas-water-heater");
    assertEquals(before, count());
  }

  @Test
  void aBodyIsWhatItShouldBe() throws SQLException {
    String before = count();
    create("{\"fromUseCase\":\"gas-water-heater\"}", 400, "'title'");
    create("{\"title\":\"a\"}", 400, "`fromUseCase`");
    create("{\"fromUseCase\":\"gas-water-heater\",\"title\":null}", 400, "'title'");
    create(
        "{\"fromUseCase\":\"gas-water-heater\",\"title\":\"a\",\"owner\":\"me\"}", 400, "'owner'");
    for (String noText : List.of("{}", "[]", "7", "7.5", "true")) {
      create("{\"fromUseCase\":\"gas-water-heater\",\"title\":" + noText + "}", 400, "'title'");
    }
    create("{\"fromUseCase\":\"gas-water-heater\",\"title\":\" \"}", 422, "`title`");
    create("{\"fromUseCase\":\"gas-water-heater\",\"title\":\"a\\u0007\"}", 422, "`title`");
    create(
        "{\"fromUseCase\":\"gas-water-heater\",\"title\":\"" + "x".repeat(201) + "\"}", 422, "200");
    create("{\"title\":\"a\",\"title\":\"b\",\"fromUseCase\":\"gas-water-heater\"}", 400, "");
    create("{\"fromUseCase\":", 400, "line 1");
    create("[]", 400, "");
    create("nonsense", 400, "");
    create("", 400, "");
    create("[".repeat(100_000), 400, "");
    assertEquals(before, count());
  }

  @Test
  void anOversizeBodyIsNotRead() {
    create("{\"title\":\"" + "x".repeat(8_500_000) + "\"}", 413, "at most");
  }

  @Test
  void anotherMediaTypeOrMethodIsRefused() {
    acme(Role.ASSESSOR)
        .contentType("text/plain")
        .body("a")
        .post(Assessments.PATH)
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
    acme(Role.ASSESSOR)
        .put(Assessments.PATH)
        .then()
        .statusCode(405)
        .header("Allow", "GET, HEAD, OPTIONS, POST")
        .contentType("application/problem+json")
        .body("detail", containsString("GET, HEAD, OPTIONS, POST"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1001", "abc", "", "1.5", "99999999999"})
  void aLimitIsBounded(String limit) {
    acme(Role.AUDITOR)
        .queryParam("limit", limit)
        .get(Assessments.PATH)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("detail", containsString("'limit'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "a.b", "%00"})
  void aCursorOfOursIsNeeded(String cursor) {
    acme(Role.AUDITOR)
        .queryParam("cursor", cursor)
        .get(Assessments.PATH)
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "1", "00000000-0000-0000-0000-00000000000g"})
  void whatIsNoIdIsAbsent(String id) {
    acme(Role.AUDITOR)
        .get(Assessments.PATH + "/" + id)
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/risks?assessment=", "/threats?assessment=", "/decisions?assessment="})
  void whatIsNoIdInAQueryIsTold(String query) {
    acme(Role.AUDITOR)
        .get("/api/v1" + query + "zzz")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("detail", containsString("`assessment` is an id"));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ASSESSOR")
  void onlyAnAssessorStartsAnAssessment(Role role) {
    acme(role)
        .contentType(ContentType.JSON)
        .body(Map.of("fromUseCase", "gas-water-heater", "title", "a"))
        .post(Assessments.PATH)
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("detail", containsString("assessor"));
  }

  @Test
  void aTokenOfOneOrganisationForThisServiceIsNeeded() {
    given().get(Assessments.PATH).then().statusCode(401).contentType("application/problem+json");
    with("nonsense", 401);
    with(tokens().withoutOrganisation(), 403);
    with(
        tokens()
            .withOrganisations(
                Map.of(
                    "a", Tokens.entry(Tokens.ACME, Role.AUDITOR),
                    "b", Tokens.entry(Tokens.OTHER, Role.AUDITOR))),
        403);
    with(
        tokens().withOrganisations(List.of(Map.of("a", Tokens.entry(Tokens.ACME, Role.AUDITOR)))),
        403);
    with(new Tokens("report-service").of(Tokens.ACME, Role.AUDITOR), 401);
    with(tokens().ofService("report-service"), 403);
  }

  private static void with(String token, int status) {
    given()
        .auth()
        .oauth2(token)
        .get(Assessments.PATH)
        .then()
        .statusCode(status)
        .contentType("application/problem+json");
  }

  private static ValidatableResponse create(String body, int status, String detail) {
    return acme(Role.ASSESSOR)
        .contentType(ContentType.JSON)
        .body(body)
        .post(Assessments.PATH)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status))
        .body("detail", containsString(detail));
  }

  private static String count() throws SQLException {
    return Database.allRows("select count(*) from assessment").toString();
  }
}
