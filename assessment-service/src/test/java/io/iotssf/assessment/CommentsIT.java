package io.iotssf.assessment;

import static io.iotssf.assessment.testing.Callers.acme;
import static io.iotssf.assessment.testing.Callers.acmePerson;
import static io.iotssf.assessment.testing.Callers.other;
import static io.iotssf.assessment.testing.Requests.delete;
import static io.iotssf.assessment.testing.Requests.move;
import static io.iotssf.assessment.testing.Requests.patch;
import static io.iotssf.assessment.testing.Requests.post;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.iotssf.assessment.testing.Assessments;
import io.iotssf.assessment.testing.Assessments.Assessment;
import io.iotssf.assessment.testing.Callers;
import io.iotssf.assessment.testing.ServiceStack;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.TestIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
@Tag("attack")
@Tag("A1")
@Tag("A7")
class CommentsIT {
  private Assessment assessment;

  @BeforeEach
  void anAssessmentIsThere() {
    assessment = Assessments.create();
  }

  @ParameterizedTest
  @CsvSource({"draft, 201", "in-review, 201", "approved, 201", "archived, 409"})
  void commentsAreWrittenInEveryStatusButAnArchivedOne(String status, int answer) {
    String early = say(Role.ASSESSOR, Map.of("text", "下書きへの一言"));
    bringTo(status);
    post(acme(Role.APPROVER), comments(), Map.of("text", "一言")).statusCode(answer);
    patch(acme(Role.APPROVER), early, "\"v1\"", Map.of("resolved", true))
        .statusCode(answer == 201 ? 200 : 409);
    acme(Role.AUDITOR).get(early).then().statusCode(200);
  }

  @Test
  void aCommentSaysWhoSaidWhatAboutWhichRow() {
    String rating = assessment.json().getString("riskRatings[0].id");
    String comment =
        post(
                acme(Role.APPROVER),
                comments(),
                Map.of("kind", "risk-rating", "row", rating, "text", "根拠は何か\nもう一度"))
            .statusCode(201)
            .header("ETag", "\"v1\"")
            .body("kind", equalTo("risk-rating"))
            .body("row", equalTo(rating))
            .body("by.subject", equalTo(Callers.subject(Role.APPROVER)))
            .body("resolved", equalTo(false))
            .extract()
            .header("Location");
    say(Role.ASSESSOR, Map.of("text", "全体について"));
    acme(Role.AUDITOR)
        .get(comments())
        .then()
        .body("items.text", equalTo(List.of("根拠は何か\nもう一度", "全体について")))
        .body("items[1].kind", nullValue())
        .body("items[1].row", nullValue());
    delete(acme(Role.ASSESSOR), assessment.rating("difficulty-of-recovery"), "*").statusCode(204);
    acme(Role.AUDITOR).get(comment).then().statusCode(200);
    acme(Role.AUDITOR)
        .queryParam("resource", "comment")
        .get(assessment.path() + "/history")
        .then()
        .body("items.version", equalTo(List.of(2, 3)))
        .body("items[0].entry.changes[0].after.text", equalTo("根拠は何か\nもう一度"));
  }

  @Test
  void whatTheApproverReadsIsNoPartOfWhatIsApproved() {
    String before = content();
    say(Role.APPROVER, Map.of("text", "一言"));
    org.junit.jupiter.api.Assertions.assertEquals(before, content());
  }

  @Test
  void onlyTheAuthorWordsACommentAnewAndEverybodySettlesIt() {
    String comment = say(Role.APPROVER, Map.of("text", "一言"));
    patch(acme(Role.ASSESSOR), comment, "", Map.of("resolved", true)).statusCode(428);
    patch(acme(Role.ASSESSOR), comment, "\"v2\"", Map.of("resolved", true)).statusCode(412);
    patch(acme(Role.ASSESSOR), comment, "\"v1\"", Map.of("text", "別の言葉")).statusCode(403);
    patch(acme(Role.ASSESSOR), comment, "\"v1\"", Map.of("resolved", true))
        .statusCode(200)
        .header("ETag", "\"v2\"")
        .body("resolved", equalTo(true));
    patch(acme(Role.APPROVER), comment, "\"v2\"", Map.of("text", "別の言葉"))
        .statusCode(200)
        .body("text", equalTo("別の言葉"));
    patch(acme(Role.APPROVER), comment, "\"v3\"", Map.of("text", " ")).statusCode(422);
    patch(acme(Role.APPROVER), comment, "\"v3\"", Map.of("by", "me")).statusCode(400);
    patch(acme(Role.APPROVER), comment, "\"v3\"", Map.of("row", assessment.id())).statusCode(400);
  }

  @Test
  void aCommentIsOnARowThatItsAuthorSees() {
    assessment.assign("end-user", List.of("resident"));
    String own = idOf(assessment.decisionOf("end-user"));
    String foreign = idOf(assessment.decisionOf("iot-provider"));
    String decision = "requirement-decision";
    String mine =
        post(resident(), comments(), Map.of("kind", decision, "row", own, "text", "一言"))
            .statusCode(201)
            .extract()
            .header("Location");
    String hidden = say(Role.ASSESSOR, Map.of("kind", decision, "row", foreign, "text", "一言"));
    refused(Map.of("kind", decision, "row", foreign, "text", "一言"));
    refused(Map.of("text", "全体について"));
    resident().get(comments()).then().body("items.row", equalTo(List.of(own)));
    resident().get(mine).then().statusCode(200);
    resident().get(hidden).then().statusCode(404);
    patch(resident(), hidden, "*", Map.of("resolved", true)).statusCode(404);
    patch(resident(), mine, "*", Map.of("resolved", true)).statusCode(200);
  }

  @Test
  void aCommentNamesARowWhollyOrNone() {
    String rating = assessment.json().getString("riskRatings[0].id");
    for (Map<String, Object> wrong :
        List.<Map<String, Object>>of(
            Map.of("kind", "risk-rating", "text", "a"),
            Map.of("row", rating, "text", "a"),
            Map.of("kind", "component", "row", rating, "text", "a"),
            Map.of("kind", "weather", "row", rating, "text", "a"),
            Map.of("kind", "risk-rating", "row", UUID.randomUUID().toString(), "text", "a"),
            Map.of("text", " "),
            Map.of("text", "a\u0000b"),
            Map.of("text", "x".repeat(4001)))) {
      post(acme(Role.ASSESSOR), comments(), wrong).statusCode(422);
    }
    post(acme(Role.ASSESSOR), comments(), "{}").statusCode(400);
    post(acme(Role.ASSESSOR), comments(), Map.of("text", "a", "by", "me")).statusCode(400);
    acme(Role.AUDITOR).get(comments()).then().body("items", empty());
  }

  @ParameterizedTest
  @EnumSource
  void whoeverMayCommentDoes(Role role) {
    int status =
        switch (role) {
          case ASSESSOR, APPROVER, TENANT_ADMIN, AUDITOR -> 201;
          case IOT_PROVIDER, SOLUTION_SUPPLIER, MAINTENANCE_PROVIDER, END_USER -> 404;
          case GRC_READER -> 403;
        };
    post(acme(role), comments(), Map.of("text", "一言")).statusCode(status);
  }

  @Test
  void aForeignCommentIsAbsent() {
    String comment = say(Role.ASSESSOR, Map.of("text", "一言"));
    other(Role.ASSESSOR).get(comment).then().statusCode(404);
    other(Role.ASSESSOR).get(comments()).then().statusCode(404);
    post(other(Role.ASSESSOR), comments(), Map.of("text", "一言")).statusCode(404);
    patch(other(Role.ASSESSOR), comment, "*", Map.of("resolved", true)).statusCode(404);
    String mixed = comment.replace(assessment.id(), Assessments.create().id());
    acme(Role.ASSESSOR).get(mixed).then().statusCode(404);
  }

  @Test
  void whatIsSaidAboutAPartyIsForItsOwnPeople() {
    assessment.assign("end-user", List.of("resident"));
    String own = idOf(assessment.stakeholder("end-user"));
    String other = idOf(assessment.stakeholder("iot-provider"));
    String seen = say(Role.ASSESSOR, Map.of("kind", "stakeholder", "row", own, "text", "一言"));
    String hidden = say(Role.ASSESSOR, Map.of("kind", "stakeholder", "row", other, "text", "一言"));
    resident().get(seen).then().statusCode(200);
    resident().get(hidden).then().statusCode(404);
    resident().get(comments()).then().body("items.row", equalTo(List.of(own)));
    post(resident(), comments(), Map.of("kind", "stakeholder", "row", other, "text", "一言"))
        .statusCode(422);
  }

  private void refused(Map<String, Object> comment) {
    post(resident(), comments(), comment).statusCode(422);
  }

  private static io.restassured.specification.RequestSpecification resident() {
    return acmePerson("resident", Role.END_USER);
  }

  private String say(Role role, Map<String, Object> comment) {
    return post(acme(role), comments(), comment).statusCode(201).extract().header("Location");
  }

  private void bringTo(String status) {
    switch (status) {
      case "in-review" -> assessment.submit();
      case "approved" -> {
        assessment.submit();
        assessment.approve();
      }
      case "archived" ->
          move(acme(Role.APPROVER), assessment.path() + "/archive", "*", "製造終了").statusCode(200);
      default -> {}
    }
  }

  private String content() {
    return acme(Role.AUDITOR).get(assessment.path() + "/export").jsonPath().getString("content");
  }

  private static String idOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private String comments() {
    return assessment.path() + "/comments";
  }
}
