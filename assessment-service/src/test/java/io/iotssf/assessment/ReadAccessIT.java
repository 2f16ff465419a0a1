package io.iotssf.assessment;

import static io.iotssf.assessment.testing.Callers.acme;
import static io.iotssf.assessment.testing.Callers.acmePerson;
import static io.iotssf.assessment.testing.Callers.other;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.content.domain.Kinds;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.assessment.testing.Assessments;
import io.iotssf.assessment.testing.Assessments.Assessment;
import io.iotssf.assessment.testing.Requests;
import io.iotssf.assessment.testing.ServiceStack;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.TestIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
@Tag("attack")
@Tag("A1")
@Tag("A7")
class ReadAccessIT {
  private static final List<String> PARTS =
      Stream.concat(
              Stream.of(
                  "revisions",
                  "export",
                  "readiness",
                  "suggestions",
                  "comparison",
                  "comments",
                  "risk-grid"),
              Kinds.ALL.stream().map(PartKind::collection))
          .toList();

  /** What the resident sees: its own, its components and all parties; of other kinds nothing. */
  private static final Map<String, Integer> OWN_ROWS =
      Map.of("stakeholders", 3, "components", 1, "requirement-decisions", 1, "measures", 1);

  private Assessment assessment;

  @BeforeEach
  void anAssessmentIsThere() {
    assessment = Assessments.create();
  }

  @ParameterizedTest
  @EnumSource(names = {"ASSESSOR", "APPROVER", "TENANT_ADMIN", "AUDITOR", "GRC_READER"})
  void leadingApprovingAndAuditingRolesReadAll(Role role) {
    acme(role).get(assessment.path()).then().statusCode(200);
    PARTS.forEach(part -> acme(role).get(assessment.path() + "/" + part).then().statusCode(200));
    acme(role).get(Assessments.PATH).then().body("items.id", hasItem(assessment.id()));
  }

  @ParameterizedTest
  @EnumSource(names = {"IOT_PROVIDER", "SOLUTION_SUPPLIER", "MAINTENANCE_PROVIDER", "END_USER"})
  void aStakeholderRoleAloneReadsNothing(Role role) {
    acme(role).get(assessment.path()).then().statusCode(404);
    PARTS.forEach(part -> acme(role).get(assessment.path() + "/" + part).then().statusCode(404));
    acme(role).get(Assessments.PATH).then().body("items.id", not(hasItem(assessment.id())));
  }

  @Test
  void peopleOfTheApplyingEntityReadAllOfTheirAssessment() {
    assessment.assign("iot-provider", List.of("maker"));
    var person = acmePerson("maker", Role.IOT_PROVIDER);
    person.get(assessment.path()).then().statusCode(200);
    PARTS.forEach(
        part ->
            acmePerson("maker", Role.IOT_PROVIDER)
                .get(assessment.path() + "/" + part)
                .then()
                .statusCode(200));
    acmePerson("maker", Role.IOT_PROVIDER)
        .get(Assessments.PATH)
        .then()
        .body("items.id", hasItem(assessment.id()));
    acmePerson("maker", Role.IOT_PROVIDER).get(Assessments.create().path()).then().statusCode(404);
    acmePerson("maker", Role.END_USER).get(assessment.path()).then().statusCode(404);
  }

  @Test
  void peopleOfAnotherStakeholderReadWhatBelongsToItOnly() {
    assessment.assign("end-user", List.of("resident"));
    String heater = assessment.json().getString("components[0].id");
    String owner = assessment.json().getString("stakeholders[1].id");
    Requests.patch(
            acme(Role.ASSESSOR),
            assessment.path() + "/components/" + heater,
            "*",
            Map.of("ownedBy", owner))
        .statusCode(200);
    get(assessment.path() + "/components/" + heater).then().statusCode(200);
    get(assessment.decisionOf("end-user")).then().statusCode(200);
    get(assessment.decisionOf("iot-provider")).then().statusCode(404);
    assessment.assign("iot-provider", List.of("maker"));
    get(assessment.stakeholder("iot-provider")).then().statusCode(200).body("assignees", empty());
    get(assessment.stakeholder("end-user")).then().body("assignees", contains("resident"));
    get(assessment.path()).then().body("stakeholders.assignees.flatten()", contains("resident"));
    resident("stakeholders").then().body("items.assignees.flatten()", contains("resident"));
    for (PartKind<?> kind : Kinds.ALL) {
      int rows = OWN_ROWS.getOrDefault(kind.collection(), 0);
      resident(kind.collection()).then().statusCode(200).body("items", hasSize(rows));
      get(assessment.path()).then().statusCode(200).body(kind.field(), hasSize(rows));
    }
    for (String whole : List.of("revisions", "export", "comparison", "suggestions")) {
      resident(whole).then().statusCode(404);
    }
    resident("comments").then().statusCode(200).body("items", hasSize(0));
    resident("history").then().statusCode(403);
    acmePerson("resident", Role.END_USER)
        .get(Assessments.PATH)
        .then()
        .body("items.id", hasItem(assessment.id()));
  }

  @Test
  void peopleOfAStakeholderEditItsDecisionsOnly() {
    assessment.assign("end-user", List.of("resident"));
    assessment.assign("iot-provider", List.of("maker"));
    patch("resident", Role.END_USER, assessment.decisionOf("end-user"), 200);
    patch("resident", Role.END_USER, assessment.decisionOf("iot-provider"), 404);
    patch("maker", Role.IOT_PROVIDER, assessment.decisionOf("iot-provider"), 200);
    patch("maker", Role.IOT_PROVIDER, assessment.decisionOf("end-user"), 403);
    patch("maker", Role.IOT_PROVIDER, assessment.rating("economic-impact"), 403);
    patch("stranger", Role.END_USER, assessment.decisionOf("end-user"), 404);
    patch("approver", Role.APPROVER, assessment.decisionOf("end-user"), 403);
    patch("auditor", Role.AUDITOR, assessment.decisionOf("end-user"), 403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/requirement-decisions",
        "/stakeholders",
        "/stakeholders/00000000-0000-0000-0000-000000000001",
        "/risk-ratings/00000000-0000-0000-0000-000000000001/proposal",
        "/risk-grid",
        "/risk-grid/limited/limited",
        "/readiness",
        "/suggestions",
        "/comparison",
        "/comparison/revisions/1/2",
        "/comments",
        "/comments/00000000-0000-0000-0000-000000000001",
        "/export",
        "/revisions",
        "/revisions/1",
        "/history",
        "/history/verification"
      })
  void absentForeignAndHiddenAreTheSame404(String part) {
    Response foreign = other(Role.ASSESSOR, Role.AUDITOR).get(assessment.path() + part);
    Response absent =
        acme(Role.ASSESSOR, Role.AUDITOR).get(Assessments.PATH + "/" + UUID.randomUUID() + part);
    assertEquals(404, foreign.statusCode());
    assertEquals(404, absent.statusCode());
    assertEquals(absent.asString(), foreign.asString());
    assertEquals(absent.contentType(), foreign.contentType());
  }

  @Test
  void whatIsForeignIsNotWrittenEither() {
    Response foreign =
        other(Role.ASSESSOR)
            .header("If-Match", "*")
            .contentType("application/merge-patch+json")
            .body("{\"reason\":{\"ja\":\"文\"}}")
            .patch(assessment.decisionOf("end-user"));
    assertEquals(404, foreign.statusCode());
    other(Role.ASSESSOR)
        .header("If-Match", "*")
        .post(assessment.path() + "/submit")
        .then()
        .statusCode(404);
    other(Role.APPROVER)
        .header("If-Match", "*")
        .post(assessment.path() + "/approve")
        .then()
        .statusCode(404);
    other(Role.ASSESSOR).header("If-Match", "*").delete(assessment.threat()).then().statusCode(404);
    assertEquals("\"v1\"", acme(Role.AUDITOR).get(assessment.path()).header("ETag"));
  }

  @Test
  void aPartOfAnotherAssessmentIsAbsent() {
    Assessment another = Assessments.create();
    String row =
        acme(Role.ASSESSOR)
            .contentType("application/json")
            .body("{\"topic\":\"contact\",\"text\":{\"ja\":\"連絡先\"}}")
            .post(assessment.path() + "/user-guidance")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    String mixed = row.replace(assessment.id(), another.id());
    acme(Role.AUDITOR).get(row).then().statusCode(200);
    acme(Role.AUDITOR).get(mixed).then().statusCode(404);
    patch("somebody", Role.ASSESSOR, mixed, 404);
  }

  private static void patch(String person, Role role, String path, int status) {
    acmePerson(person, role)
        .header("If-Match", "*")
        .contentType("application/merge-patch+json")
        .body("{}")
        .patch(path)
        .then()
        .statusCode(status);
  }

  private Response resident(String part) {
    return get(assessment.path() + "/" + part);
  }

  private static Response get(String path) {
    return acmePerson("resident", Role.END_USER).get(path);
  }
}
