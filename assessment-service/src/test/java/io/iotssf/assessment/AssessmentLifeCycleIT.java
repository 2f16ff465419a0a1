package io.iotssf.assessment;

import static io.iotssf.assessment.testing.Callers.acme;
import static io.iotssf.assessment.testing.Callers.service;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.assessment.testing.Assessments;
import io.iotssf.assessment.testing.Assessments.Assessment;
import io.iotssf.assessment.testing.Callers;
import io.iotssf.assessment.testing.EditionFixture;
import io.iotssf.assessment.testing.ServiceStack;
import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.json.Sha256;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.TestIssuer;
import io.iotssf.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
class AssessmentLifeCycleIT {

  @Test
  void anAssessmentStartsWithEverythingOfItsUseCase() {
    String location =
        acme(Role.ASSESSOR)
            .contentType(ContentType.JSON)
            .body(Map.of("fromUseCase", "gas-water-heater", "title", "給湯器 X-200"))
            .post(Assessments.PATH)
            .then()
            .statusCode(201)
            .header("ETag", "\"v1\"")
            .header("Location", startsWith(Assessments.PATH + "/"))
            .body("status", equalTo("draft"))
            .body("title", equalTo("給湯器 X-200"))
            .body("submission", nullValue())
            .body("origin.kind", equalTo("use-case"))
            .body("origin.useCase", equalTo("gas-water-heater"))
            .extract()
            .header("Location");
    acme(Role.AUDITOR)
        .get(location)
        .then()
        .body("stakeholders", hasSize(3))
        .body("solution.key", equalTo(List.of("o-1", "p-1", "c-1")))
        .body("references", hasSize(1))
        .body("components", hasSize(2))
        .body("dataFlows", hasSize(1))
        .body("riskCriteria", hasSize(21))
        .body("incidents", hasSize(1))
        .body("riskRatings", hasSize(2))
        .body("evaluation", hasSize(1))
        .body("componentThreats", hasSize(2))
        .body("policies", hasSize(1))
        .body("requirementDecisions", hasSize(3))
        .body("requirementDecisions[0].decision", equalTo("adopted"))
        .body("requirementDecisions[0].threats", equalTo(List.of("misuse")))
        .body("measures", hasSize(3))
        .body("priorities", hasSize(2));
    acme(Role.AUDITOR)
        .get(location + "/export")
        .then()
        .body("content.requirementRows.id", equalTo(List.of("t3-01", "t3-02")))
        .body("content.missing.field", equalTo(List.of("mapping")))
        .body("content.errata.id", equalTo(List.of("e-1", "e-3", "e-4")));
  }

  @Test
  void itsLocationShowsTheSameAssessment() {
    Response created =
        acme(Role.ASSESSOR)
            .header("Host", "another.example")
            .contentType(ContentType.JSON)
            .body(Map.of("fromUseCase", "gas-water-heater", "title", "給湯器"))
            .post(Assessments.PATH);
    assertEquals(
        Assessments.PATH + "/" + created.jsonPath().getString("id"), created.header("Location"));
    Response read = acme(Role.AUDITOR).get(created.header("Location"));
    assertEquals("\"v1\"", read.header("ETag"));
    String head = created.asString();
    assertTrue(read.asString().startsWith(head.substring(0, head.length() - 1) + ","), head);
  }

  @Test
  void whoeverKnowsTheStateGets304() {
    Assessment assessment = Assessments.create();
    acme(Role.AUDITOR)
        .header("If-None-Match", "\"v1\"")
        .get(assessment.path())
        .then()
        .statusCode(304)
        .header("ETag", "\"v1\"");
  }

  @Test
  void fromDraftToAnImmutableRevision() throws IOException {
    Assessment assessment = Assessments.create();
    move(assessment, "submit", Role.ASSESSOR, "\"v1\"")
        .then()
        .statusCode(200)
        .header("ETag", "\"v2\"")
        .body("status", equalTo("in-review"))
        .body("submission.by.subject", equalTo(Callers.subject(Role.ASSESSOR)));
    move(assessment, "approve", Role.APPROVER, "\"v2\"")
        .then()
        .statusCode(200)
        .header("ETag", "\"v3\"")
        .body("status", equalTo("approved"));

    Response revision = acme(Role.AUDITOR).get(assessment.path() + "/revisions/1");
    byte[] bytes = revision.asByteArray();
    assertEquals("\"" + Sha256.hex(bytes) + "\"", revision.header("ETag"));
    acme(Role.AUDITOR)
        .get(assessment.path() + "/revisions")
        .then()
        .body("items", hasSize(1))
        .body("items[0].sha256", equalTo(Sha256.hex(bytes)))
        .body("items[0].approvedBy.subject", equalTo(Callers.subject(Role.APPROVER)));
    var document = Json.contract().readValue(bytes, RevisionDocument.class);
    assertEquals(Tokens.ACME, document.tenant());
    assertEquals(3, document.version());
    assertEquals(Callers.subject(Role.ASSESSOR), document.submittedBy().subject());
    assertEquals(Callers.subject(Role.APPROVER), document.approvedBy().subject());
    assertEquals(3, document.content().requirementDecisions().size());
    assertEquals(2, document.content().componentThreats().size());
    assertEquals(EditionFixture.useCase().requirementRows(), document.content().requirementRows());
    assertEquals(
        List.of("e-1", "e-3", "e-4"),
        document.content().errata().stream().map(e -> e.id()).toList());
  }

  @Test
  void reportServicePullsTheBytesAsTheyWereApproved() {
    Assessment assessment = Assessments.create();
    assessment.submit();
    assessment.approve();
    byte[] seen = acme(Role.AUDITOR).get(assessment.path() + "/revisions/1").asByteArray();
    String path =
        "/internal/v1/tenants/%s/assessments/%s/revisions/1"
            .formatted(Tokens.ACME, assessment.id());

    assertArrayEquals(seen, service("report-service").get(path).asByteArray());
    service("catalog-service").get(path).then().statusCode(403);
    acme(Role.ASSESSOR).get(path).then().statusCode(403);
    service("report-service").get(path.replace(Tokens.ACME, Tokens.OTHER)).then().statusCode(404);
    service("report-service").get(path.replace(Tokens.ACME, " ")).then().statusCode(404);
    service("report-service").get(assessment.path()).then().statusCode(403);
  }

  @Test
  void whatIsReturnedIsEditedAndSubmittedAgain() {
    Assessment assessment = Assessments.create();
    assessment.submit();
    acme(Role.APPROVER)
        .header("If-Match", "\"v2\"")
        .contentType(ContentType.JSON)
        .body(Map.of("reason", "理由が足りない"))
        .post(assessment.path() + "/return")
        .then()
        .statusCode(200)
        .body("status", equalTo("draft"))
        .body("submission", nullValue());
    move(assessment, "submit", Role.ASSESSOR, "\"v3\"").then().statusCode(200);
    move(assessment, "approve", Role.APPROVER, "\"v4\"").then().statusCode(200);
    acme(Role.AUDITOR)
        .get(assessment.path() + "/revisions")
        .then()
        .body("items.number", equalTo(List.of(1)));
  }

  @Test
  void whatIsNotRatedIsNotSubmitted() {
    Assessment assessment = Assessments.create();
    String rating = assessment.rating("economic-impact");
    judge(rating, "\"v1\"", "{\"level\":null}").then().statusCode(200);
    move(assessment, "submit", Role.ASSESSOR, "\"v2\"")
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("errors.pointer", equalTo(List.of("/risk-ratings/" + idOf(rating))))
        .body("errors[0].detail", startsWith("rating-level-missing: "));
    judge(rating, "\"v2\"", "{\"level\":\"limited\"}").then().statusCode(200);
    move(assessment, "submit", Role.ASSESSOR, "\"v3\"").then().statusCode(200);
  }

  @Test
  void theSubmitterCannotApproveWhateverRolesAreHeld() {
    Assessment assessment = Assessments.create();
    Callers.acmePerson("two-hats", Role.ASSESSOR, Role.APPROVER)
        .header("If-Match", "\"v1\"")
        .post(assessment.path() + "/submit")
        .then()
        .statusCode(200);
    Callers.acmePerson("two-hats", Role.ASSESSOR, Role.APPROVER)
        .header("If-Match", "\"v2\"")
        .post(assessment.path() + "/approve")
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("detail", containsString("somebody else"));
    acme(Role.AUDITOR).get(assessment.path()).then().header("ETag", "\"v2\"");
  }

  @Test
  void aDraftIsNotApproved() {
    Assessment assessment = Assessments.create();
    move(assessment, "approve", Role.APPROVER, "\"v1\"")
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("detail", containsString("is draft"));
    acme(Role.AUDITOR).get(assessment.path() + "/revisions").then().body("items", hasSize(0));
  }

  @Test
  void aMoveNeedsTheNewestVersion() {
    Assessment assessment = Assessments.create();
    acme(Role.ASSESSOR).post(assessment.path() + "/submit").then().statusCode(428);
    move(assessment, "submit", Role.ASSESSOR, "\"v0\"")
        .then()
        .statusCode(412)
        .body("detail", containsString("\"v1\""));
    acme(Role.AUDITOR)
        .get(assessment.path())
        .then()
        .header("ETag", "\"v1\"")
        .body("status", equalTo("draft"));
  }

  private static Response move(
      Assessment assessment, String transition, Role role, String ifMatch) {
    return acme(role).header("If-Match", ifMatch).post(assessment.path() + "/" + transition);
  }

  private static String idOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static Response judge(String rating, String ifMatch, String patch) {
    return acme(Role.ASSESSOR)
        .header("If-Match", ifMatch)
        .contentType("application/merge-patch+json")
        .body(patch)
        .patch(rating);
  }
}
