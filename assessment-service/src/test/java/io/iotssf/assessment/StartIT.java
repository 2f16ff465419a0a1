package io.iotssf.assessment;

import static io.iotssf.assessment.testing.Callers.acme;
import static io.iotssf.assessment.testing.Callers.acmePerson;
import static io.iotssf.assessment.testing.Callers.other;
import static io.iotssf.assessment.testing.Requests.patch;
import static io.iotssf.assessment.testing.Requests.post;
import static io.iotssf.assessment.testing.Requests.text;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.testing.Assessments;
import io.iotssf.assessment.testing.Assessments.Assessment;
import io.iotssf.assessment.testing.Database;
import io.iotssf.assessment.testing.ServiceStack;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.TestIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From what an assessment starts: a case, a copy, a blank sheet, and exactly one of them. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
class StartIT {

  @Test
  void aCopySaysWhatTheOtherSaysNowAndGoesItsOwnWay() {
    Assessment original = Assessments.create();
    original.assign("end-user", List.of("resident"));
    String heater = original.json().getString("components[0].id");
    patch(
            acme(Role.ASSESSOR),
            original.path() + "/components/" + heater,
            "*",
            Map.of("name", text("給湯器 2")))
        .statusCode(200);
    String copy =
        start(Map.of("copyOf", original.id()))
            .statusCode(201)
            .header("ETag", "\"v1\"")
            .body("status", equalTo("draft"))
            .body("origin.kind", equalTo("copy"))
            .body("origin.edition", equalTo("draft"))
            .body("origin.useCase", equalTo("gas-water-heater"))
            .body("origin.assessment", equalTo(original.id()))
            .body("origin.version", equalTo(3))
            .extract()
            .header("Location");
    assertEquals(content(original.path()), content(copy));
    acme(Role.AUDITOR)
        .get(copy)
        .then()
        .body("components[0].name.ja", equalTo("給湯器 2"))
        .body("components.version.unique()", equalTo(List.of(1)))
        .body("stakeholders.assignees.flatten()", empty());
    acmePerson("resident", Role.END_USER).get(copy).then().statusCode(404);
    patch(acme(Role.ASSESSOR), copy + "/components/" + heater, "*", Map.of("name", text("給湯器 3")))
        .statusCode(200);
    acme(Role.AUDITOR)
        .get(original.path())
        .then()
        .body("components[0].name.ja", equalTo("給湯器 2"))
        .header("ETag", "\"v3\"");
  }

  @Test
  void aBlankSheetHasNothingButTheProposedRiskCriteria() {
    String blank =
        start(Map.of("blankOfEdition", "draft"))
            .statusCode(201)
            .body("origin.kind", equalTo("blank"))
            .body("origin.edition", equalTo("draft"))
            .body("origin.useCase", nullValue())
            .body("applyingEntity", nullValue())
            .extract()
            .header("Location");
    acme(Role.AUDITOR)
        .get(blank)
        .then()
        .body("riskCriteria", hasSize(21))
        .body("riskCriteria.proposed.unique()", equalTo(List.of(true)))
        .body("stakeholders", empty())
        .body("components", empty())
        .body("requirementDecisions", empty());
    acme(Role.AUDITOR)
        .get(blank + "/readiness")
        .then()
        .body("submittable", equalTo(false))
        .body(
            "items.findAll { it.blocking }.rule",
            equalTo(
                List.of(
                    "solution-overview-missing",
                    "stakeholders-missing",
                    "applying-entity-missing",
                    "components-missing",
                    "ratings-missing",
                    "threats-missing",
                    "decisions-missing")));
    acme(Role.AUDITOR).get(blank + "/comparison").then().statusCode(409);
  }

  @Test
  void itStartsFromExactlyOneOfTheThree() throws SQLException {
    String known = Assessments.create().id();
    String before = count();
    refused(400, Map.of(), "exactly one");
    refused(400, Map.of("fromUseCase", "gas-water-heater", "copyOf", known), "exactly one");
    refused(400, Map.of("copyOf", known, "blankOfEdition", "draft"), "exactly one");
    refused(
        400,
        Map.of("fromUseCase", "gas-water-heater", "copyOf", known, "blankOfEdition", "draft"),
        "exactly one");
    refused(422, Map.of("fromUseCase", "toaster"), "gas-water-heater");
    refused(422, Map.of("blankOfEdition", "third"), "Known are");
    refused(400, Map.of("copyOf", "no id"), "'copyOf'");
    assertEquals(before, count());
  }

  @Test
  void whatIsForeignOrHiddenIsNotCopied() throws SQLException {
    Assessment original = Assessments.create();
    String before = count();
    var foreign =
        post(other(Role.ASSESSOR), Assessments.PATH, body(Map.of("copyOf", original.id())))
            .statusCode(404)
            .extract()
            .asString();
    var absent =
        start(Map.of("copyOf", UUID.randomUUID().toString())).statusCode(404).extract().asString();
    assertEquals(absent, foreign);
    assertEquals(before, count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"submit", "approve"})
  void aCopyIsADraftWhateverItWasCopiedFrom(String until) {
    Assessment original = Assessments.create();
    original.submit();
    if (until.equals("approve")) {
      original.approve();
    }
    String copy =
        start(Map.of("copyOf", original.id()))
            .statusCode(201)
            .body("status", equalTo("draft"))
            .body("submission", nullValue())
            .extract()
            .header("Location");
    acme(Role.AUDITOR).get(copy + "/revisions").then().body("items", empty());
    acme(Role.AUDITOR).get(copy + "/history").then().body("items", hasSize(1));
  }

  private static String content(String path) {
    return acme(Role.AUDITOR).get(path + "/export").jsonPath().getString("content");
  }

  private static void refused(int status, Map<String, Object> from, String detail) {
    start(from)
        .statusCode(status)
        .contentType("application/problem+json")
        .body("detail", containsString(detail));
  }

  private static ValidatableResponse start(Map<String, Object> from) {
    return post(acme(Role.ASSESSOR), Assessments.PATH, body(from));
  }

  private static Map<String, Object> body(Map<String, Object> from) {
    var body = new HashMap<>(from);
    body.put("title", "給湯器");
    return body;
  }

  private static String count() throws SQLException {
    return Database.allRows("select count(*) from assessment").toString();
  }
}
