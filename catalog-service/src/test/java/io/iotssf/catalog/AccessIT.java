package io.iotssf.catalog;

import static io.iotssf.catalog.Callers.TOKENS;
import static io.iotssf.catalog.Callers.assessor;
import static io.iotssf.catalog.Callers.bearer;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Tag("attack")
@Tag("A6")
@Tag("A7")
class AccessIT {
  private static final String REQUIREMENTS = "/api/v1/requirements";

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyRoleOfEveryOrganisationReads(Role role) {
    bearer(TOKENS.of(Tokens.ACME, role)).get(REQUIREMENTS).then().statusCode(200);
    bearer(TOKENS.of(Tokens.OTHER, role)).get(REQUIREMENTS).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/framework",
        "/api/v1/editions",
        "/api/v1/editions/draft",
        "/api/v1/requirements",
        "/api/v1/requirements/draft-a-1-01",
        "/api/v1/requirements/draft-a-1-01/measures",
        "/api/v1/threats",
        "/api/v1/use-cases",
        "/api/v1/use-cases/gas-water-heater",
        "/api/v1/errata",
        "/api/v1/measures",
        "/api/v1/crosswalks",
        "/api/v1/threats/misuse/requirements",
        "/api/v1/requirements/draft-a-1-01/threats",
        "/internal/v1/editions/draft/releases/1"
      })
  void nobodyReadsWithoutAToken(String path) {
    problem(given().get(path).then(), 401, "unauthenticated")
        .header("WWW-Authenticate", startsWith("Bearer"));
  }

  @Test
  void tokensMustBeForThisServiceAndOneOrganisationAndARole() {
    problem(bearer(TOKENS.withoutOrganisation()).get(REQUIREMENTS).then(), 403, "forbidden");
    problem(bearer(TOKENS.of(Tokens.ACME)).get(REQUIREMENTS).then(), 403, "forbidden");
    var both =
        Map.of(
            "one", Tokens.entry(Tokens.ACME, Role.ASSESSOR),
            "two", Tokens.entry(Tokens.OTHER, Role.ASSESSOR));
    problem(bearer(TOKENS.withOrganisations(both)).get(REQUIREMENTS).then(), 403, "forbidden");
    String foreign = new Tokens("report-service").of(Tokens.ACME, Role.ASSESSOR);
    problem(bearer(foreign).get(REQUIREMENTS).then(), 401, "unauthenticated");
    problem(bearer("no.such.token").get(REQUIREMENTS).then(), 401, "unauthenticated");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "many", "1001"})
  void aLimitIsOneEvenWhereTheCollectionComesWhole(String limit) {
    problem(assessor().queryParam("limit", limit).get(REQUIREMENTS).then(), 400, "invalid-value");
    assessor().queryParam("limit", 10).get(REQUIREMENTS).then().statusCode(200);
  }

  @ParameterizedTest
  @EnumSource(
      value = SignatureAlgorithm.class,
      names = {"RS384", "RS512", "PS256"})
  void anotherAlgorithmThanTheAgreedOneIsRefusedEvenWithTheRightKey(SignatureAlgorithm algorithm) {
    var claims =
        TOKENS
            .claims("someone")
            .claim("organization", Map.of("one", Tokens.entry(Tokens.ACME, Role.ASSESSOR)));
    bearer(TOKENS.sign(claims)).get(REQUIREMENTS).then().statusCode(200);
    problem(
        bearer(TOKENS.sign(claims, algorithm)).get(REQUIREMENTS).then(), 401, "unauthenticated");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/editions/none",
        "/api/v1/requirements/none",
        "/api/v1/requirements/none/measures",
        "/api/v1/requirements/none/threats",
        "/api/v1/threats/none/requirements",
        "/api/v1/threats/all/requirements",
        "/api/v1/use-cases/none",
        "/api/v1/nothing-here"
      })
  void whatDoesNotExistIsAProblem(String path) {
    problem(assessor().get(path).then(), 404, "not-found")
        .body("detail", equalTo("There is no such resource, or it is not yours to see."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"useCase", "role", "stakeholder", "perspective"})
  void anUnknownValueOfAFilterOfMeasuresIsAProblemToo(String parameter) {
    problem(
            assessor().queryParam(parameter, "<none>").get("/api/v1/measures").then(),
            400,
            "invalid-value")
        .body("detail", startsWith("The query parameter '" + parameter + "' is one of: "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"edition", "perspective", "target", "phase", "threat", "useCase", "text"})
  void anUnknownValueIsAProblemThatNamesTheAllowedOnes(String parameter) {
    problem(
            assessor().queryParam(parameter, "<none>").get(REQUIREMENTS).then(),
            400,
            "invalid-value")
        .body("detail", startsWith("The query parameter '" + parameter + "' is one of: "))
        .body("detail", containsString(", "));
  }

  @Test
  void nothingIsWritten() {
    problem(assessor().delete(REQUIREMENTS).then(), 405, "method-not-allowed")
        .header("Allow", "GET, HEAD, OPTIONS")
        .body("detail", equalTo("The resource has the methods GET, HEAD, OPTIONS."));
    assessor().head(REQUIREMENTS).then().statusCode(200);
    assessor().options(REQUIREMENTS).then().statusCode(200);
  }

  @Test
  void theMethodsAreThoseOfThePathAndNotOfItsNeighbours() {
    String path = "/api/v1/custom-requirements";
    problem(assessor().delete(path).then(), 405, "method-not-allowed")
        .header("Allow", "GET, HEAD, OPTIONS, POST");
    problem(assessor().post(path + "/none").then(), 405, "method-not-allowed")
        .header("Allow", "DELETE, GET, HEAD, OPTIONS, PATCH");
  }

  @Test
  void theMediaTypesThatThereAreAreNamed() {
    problem(assessor().accept("image/png").get(REQUIREMENTS).then(), 406, "not-acceptable")
        .body("detail", equalTo("Ask for a media type that the API offers: application/json."));
    problem(
            assessor()
                .contentType("text/plain")
                .body("a")
                .post("/api/v1/custom-requirements")
                .then(),
            415,
            "unsupported-media-type")
        .body("detail", equalTo("Send a media type that the API names: application/json."));
  }

  private static ValidatableResponse problem(
      ValidatableResponse response, int status, String type) {
    return response
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:iot-ssf:problem:" + type))
        .body("status", equalTo(status));
  }
}
