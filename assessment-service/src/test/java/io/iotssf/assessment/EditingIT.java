package io.iotssf.assessment;

import static io.iotssf.assessment.testing.Callers.acme;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.testing.Assessments;
import io.iotssf.assessment.testing.Assessments.Assessment;
import io.iotssf.assessment.testing.ServiceStack;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.TestIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
class EditingIT {
  private static final String RECOVERY = "difficulty-of-recovery";

  private Assessment assessment;

  @BeforeEach
  void anAssessmentIsThere() {
    assessment = Assessments.create();
  }

  @Test
  void aRatingIsJudgedAnewAndOnlyItsOwnVersionAndTheWholeOnesRise() {
    String reasons = "{\"reasons\":[{\"viewpoint\":\"safety\",\"reason\":{\"ja\":\"新しい理由\"}}]}";
    patch(assessment.rating(RECOVERY), "\"v1\"", reasons)
        .statusCode(200)
        .header("ETag", "\"v2\"")
        .body("level", equalTo("serious"))
        .body("reasons", hasSize(1))
        .body("reasons[0].reason.ja", equalTo("新しい理由"));
    etagOf(assessment.rating("economic-impact"), "\"v1\"");
    etagOf(assessment.path(), "\"v2\"");
    patch(assessment.rating(RECOVERY), "\"v2\"", "{\"level\":null}")
        .statusCode(200)
        .body("level", nullValue());
    etagOf(assessment.path(), "\"v3\"");
  }

  @Test
  void aRatingIsRefusedWithAReasonAndNothingChanges() {
    String rating = assessment.rating(RECOVERY);
    refused(rating, "{\"level\":\"catastrophic\"}", 422, "[limited, serious, fatal]");
    refused(
        rating,
        "{\"reasons\":[{\"viewpoint\":\"duration\",\"reason\":{\"ja\":\"文\"}}]}",
        422,
        "/reasons/0/viewpoint");
    refused(rating, "{\"reasons\":[{\"viewpoint\":\"safety\"}]}", 422, "/reasons/0/reason");
    refused(rating, "{\"statement\":{\"ja\":\"a\\u0000b\"}}", 422, "U+0000 as character 2");
    refused(rating, "{\"statement\":{\"ja\":\"\"}}", 422, "`statement.ja`");
    refused(rating, "{\"axis\":\"economic-impact\"}", 422, "/reasons/0/viewpoint");
    refused(rating, "{\"key\":\"r-9\"}", 422, "'key'");
    refused(rating, "{\"level\":", 400, "line 1");
    refused(rating, "[]", 400, "JSON object");
    refused(rating, "", 400, "JSON object");
    etagOf(rating, "\"v1\"");
    etagOf(assessment.path(), "\"v1\"");
  }

  @Test
  void aListThatIsTakenAwayIsEmpty() {
    patch(assessment.rating(RECOVERY), "\"v1\"", "{\"reasons\":null}")
        .statusCode(200)
        .body("reasons", equalTo(List.of()));
  }

  @Test
  void anEditNeedsTheNewestVersionOfItsRow() {
    String decision = assessment.decisionOf("iot-provider");
    acme(Role.ASSESSOR)
        .contentType("application/merge-patch+json")
        .body("{\"reason\":{\"ja\":\"文\"}}")
        .patch(decision)
        .then()
        .statusCode(428)
        .contentType("application/problem+json");
    patch(decision, "\"v7\"", "{\"reason\":{\"ja\":\"文\"}}")
        .statusCode(412)
        .body("detail", containsString("\"v1\""));
    etagOf(assessment.path(), "\"v1\"");
  }

  @Test
  void aDecisionIsChangedWithAReason() {
    String decision = assessment.decisionOf("iot-provider");
    refused(decision, "{\"decision\":\"not-adopted\"}", 422, "`reason`");
    refused(decision, "{\"decision\":\"perhaps\"}", 422, "[adopted, not-adopted, not-applicable]");
    refused(decision, "{\"stakeholder\":null}", 422, "/stakeholder");
    patch(decision, "\"v1\"", "{\"decision\":\"not-adopted\",\"reason\":{\"ja\":\"代替策がある\"}}")
        .statusCode(200)
        .header("ETag", "\"v2\"")
        .body("decision", equalTo("not-adopted"));
    acme(Role.AUDITOR).get(decision).then().body("reason.ja", equalTo("代替策がある"));
  }

  @Test
  void aThreatIsAddedDescribedAndRemoved() {
    String component = assessment.json().getString("components[0].id");
    String location =
        add(component, "spoofing")
            .statusCode(201)
            .header("ETag", "\"v1\"")
            .body("principal", nullValue())
            .extract()
            .header("Location");
    acme(Role.AUDITOR)
        .get(assessment.path() + "/component-threats")
        .then()
        .body("items", hasSize(3))
        .body("items[2].threat", equalTo("spoofing"));
    patch(location, "\"v1\"", "{\"principal\":true,\"text\":{\"en\":\"spoofing\"}}")
        .statusCode(200)
        .body("text.ja", equalTo("脅威"))
        .body("principal", equalTo(true));
    acme(Role.ASSESSOR).delete(location).then().statusCode(428);
    acme(Role.ASSESSOR).header("If-Match", "\"v1\"").delete(location).then().statusCode(412);
    acme(Role.ASSESSOR).header("If-Match", "\"v2\"").delete(location).then().statusCode(204);
    acme(Role.AUDITOR).get(location).then().statusCode(404);
    etagOf(assessment.path(), "\"v4\"");
  }

  @Test
  void aThreatIsRefusedWithAReason() {
    String component = assessment.json().getString("components[0].id");
    add(component, "misuse").statusCode(422).body("detail", containsString("already"));
    add(component, "all")
        .statusCode(422)
        .body("detail", containsString("[information-leak, misuse, spoofing]"));
    add(assessment.id(), "spoofing").statusCode(422).body("detail", startsWith("/component: "));
    etagOf(assessment.path(), "\"v1\"");
  }

  @Test
  void peopleAreAssignedToAStakeholder() {
    String stakeholder = assessment.stakeholder("end-user");
    assign(stakeholder, "\"v1\"", List.of("b", "a")).statusCode(200).header("ETag", "\"v2\"");
    acme(Role.AUDITOR).get(stakeholder).then().body("assignees", equalTo(List.of("b", "a")));
    assign(stakeholder, "\"v2\"", List.of("b", "c")).statusCode(200);
    acme(Role.AUDITOR).get(stakeholder).then().body("assignees", equalTo(List.of("b", "c")));
    assign(stakeholder, "\"v2\"", List.of()).statusCode(412);
    assign(stakeholder, "\"v3\"", List.of("a", "a")).statusCode(422);
    assign(assessment.stakeholder("neighbour"), "\"v1\"", List.of("a")).statusCode(422);
    etagOf(assessment.path(), "\"v3\"");
  }

  @Test
  void whatWasHandedInIsNotEdited() {
    assessment.submit();
    patch(assessment.rating(RECOVERY), "\"v1\"", "{\"level\":\"fatal\"}")
        .statusCode(409)
        .body("detail", containsString("Return it to a draft"));
    patch(assessment.decisionOf("end-user"), "\"v1\"", "{\"reason\":{\"ja\":\"文\"}}")
        .statusCode(409);
    patch(assessment.threat(), "\"v1\"", "{\"principal\":true}").statusCode(409);
    acme(Role.ASSESSOR)
        .header("If-Match", "\"v1\"")
        .delete(assessment.threat())
        .then()
        .statusCode(409);
    add(assessment.json().getString("components[0].id"), "spoofing").statusCode(409);
    etagOf(assessment.path(), "\"v2\"");
    assessment.approve();
    patch(assessment.rating(RECOVERY), "\"v1\"", "{\"level\":\"fatal\"}")
        .statusCode(409)
        .body("detail", endsWith("Reopen it to edit it."));
  }

  @Test
  void whoeverActsMayChangeAfterTheApprovalToo() {
    assessment.submit();
    assessment.approve();
    assign(assessment.stakeholder("end-user"), "\"v1\"", List.of("a")).statusCode(200);
  }

  private ValidatableResponse add(String component, String threat) {
    return acme(Role.ASSESSOR)
        .contentType(ContentType.JSON)
        .body(Map.of("component", component, "threat", threat, "text", Map.of("ja", "脅威")))
        .post(assessment.path() + "/component-threats")
        .then();
  }

  private static ValidatableResponse assign(
      String stakeholder, String ifMatch, List<String> people) {
    return acme(Role.ASSESSOR)
        .header("If-Match", ifMatch)
        .contentType(ContentType.JSON)
        .body(Map.of("assignees", people))
        .put(stakeholder + "/assignees")
        .then();
  }

  private static void refused(String path, String body, int status, String detail) {
    patch(path, "\"v1\"", body)
        .statusCode(status)
        .contentType("application/problem+json")
        .body("detail", containsString(detail));
  }

  private static ValidatableResponse patch(String path, String ifMatch, String body) {
    return acme(Role.ASSESSOR)
        .header("If-Match", ifMatch)
        .contentType("application/merge-patch+json")
        .body(body.getBytes(StandardCharsets.UTF_8))
        .patch(path)
        .then();
  }

  private static void etagOf(String path, String expected) {
    assertEquals(expected, acme(Role.AUDITOR).get(path).header("ETag"));
  }
}
