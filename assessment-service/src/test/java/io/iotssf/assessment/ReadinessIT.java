package io.iotssf.assessment;

import static io.iotssf.assessment.testing.Callers.acme;
import static io.iotssf.assessment.testing.Callers.acmePerson;
import static io.iotssf.assessment.testing.Requests.delete;
import static io.iotssf.assessment.testing.Requests.move;
import static io.iotssf.assessment.testing.Requests.patch;
import static io.iotssf.assessment.testing.Requests.post;
import static io.iotssf.assessment.testing.Requests.text;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is lacking, for whom, and that submission waits for what blocks it. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
class ReadinessIT {
  private static final List<String> TOPICS =
      List.of(
          "setup",
          "safe-use",
          "misuse-risk",
          "contact",
          "abnormal-notice",
          "update",
          "end-of-support",
          "disposal");

  private Assessment assessment;

  @BeforeEach
  void anAssessmentIsThere() {
    assessment = Assessments.create();
  }

  @Test
  void submissionNamesEveryBlockingRuleAndLeavesNothingBehind() throws SQLException {
    String rating = assessment.json().getString("riskRatings[1].id");
    String user = assessment.json().getString("stakeholders[1].id");
    makeUnready();
    String before = leftBehind();
    move(acme(Role.ASSESSOR), assessment.path() + "/submit", "\"v4\"")
        .statusCode(409)
        .contentType("application/problem+json")
        .body("detail", startsWith("10 reasons against it; nothing was changed."))
        .body("errors[0].pointer", equalTo("/risk-ratings/" + rating))
        .body("errors[0].detail", startsWith("rating-level-missing: "))
        .body("errors[1].pointer", startsWith("/requirement-decisions/"))
        .body("errors[1].detail", startsWith("decision-open: "))
        .body("errors[2..9].detail", everyItem(startsWith("consumer-guidance-missing: ")));
    assertEquals(before, leftBehind());
    readiness("")
        .body("submittable", equalTo(false))
        .body("items.findAll { it.blocking }.size()", equalTo(10))
        .body(
            "items.findAll { it.blocking && it.stakeholder == '" + user + "' }.size()", equalTo(9));
  }

  @Test
  void onceNothingBlocksItIsSubmitted() {
    makeUnready();
    patch(
            acme(Role.ASSESSOR),
            assessment.rating("economic-impact"),
            "*",
            Map.of("level", "limited"))
        .statusCode(200);
    patch(
            acme(Role.ASSESSOR),
            assessment.decisionOf("end-user"),
            "*",
            Map.of("decision", "not-applicable", "reason", text("該当する機能がない")))
        .statusCode(200);
    for (String topic : TOPICS) {
      move(acme(Role.ASSESSOR), assessment.path() + "/submit", "*").statusCode(409);
      post(
              acme(Role.ASSESSOR),
              assessment.path() + "/user-guidance",
              Map.of("topic", topic, "text", text("周知")))
          .statusCode(201);
    }
    readiness("").body("submittable", equalTo(true)).body("items.blocking", not(hasItem(true)));
    move(acme(Role.ASSESSOR), assessment.path() + "/submit", "*").statusCode(200);
  }

  @Test
  void aStepThatIsNotKnownIsNotCalledComplete() {
    acme(Role.AUDITOR)
        .get(assessment.path() + "/readiness?step=treatment")
        .then()
        .statusCode(400)
        .body("detail", startsWith("`step` is one of [preparation,"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"preparation", "risk-assessment", "risk-treatment"})
  void whatIsLackingIsListedByStep(String step) {
    List<String> all =
        readiness("")
            .extract()
            .jsonPath()
            .getList("items.findAll { it.step == '" + step + "' }.rule");
    readiness("?step=" + step)
        .body("items.rule", equalTo(all))
        .body("items", not(empty()))
        .body("items.step.unique()", equalTo(List.of(step)));
  }

  @Test
  void whatIsLackingIsListedByStakeholder() {
    makeUnready();
    String user = assessment.json().getString("stakeholders[1].id");
    readiness("?stakeholder=" + user)
        .body("items", not(empty()))
        .body("items.stakeholder.unique()", equalTo(List.of(user)));
    readiness("?stakeholder=" + user + "&step=risk-treatment")
        .body("items.rule", hasItem("decision-open"))
        .body("items.rule", not(hasItem("consumer-guidance-missing")));
  }

  @Test
  void peopleOfAStakeholderSeeWhatIsTheirsToDo() {
    makeUnready();
    assessment.assign("end-user", List.of("resident"));
    assessment.assign("iot-provider", List.of("maker"));
    String user = assessment.json().getString("stakeholders[1].id");
    acmePerson("resident", Role.END_USER)
        .get(assessment.path() + "/readiness")
        .then()
        .statusCode(200)
        .body("items.rule", hasItem("decision-open"))
        .body("items.rule", not(hasItem("rating-level-missing")))
        .body("items.stakeholder.unique()", equalTo(List.of(user)));
    acmePerson("maker", Role.IOT_PROVIDER)
        .get(assessment.path() + "/readiness")
        .then()
        .body("items.rule", hasItem("rating-level-missing"));
    acmePerson("stranger", Role.END_USER)
        .get(assessment.path() + "/readiness")
        .then()
        .statusCode(404);
  }

  @Test
  void whatTheCaseLacksBecauseOnlyAFigureShowedItIsSaid() {
    patch(acme(Role.ASSESSOR), assessment.rating("economic-impact"), "*", "{\"level\":null}")
        .statusCode(200);
    readiness("?step=risk-assessment")
        .body("items.rule", hasItem("case-gap-open"))
        .body(
            "items.find { it.rule == 'rating-level-missing' }.message.ja",
            org.hamcrest.Matchers.containsString("図にのみ示されて"));
    patch(acme(Role.ASSESSOR), assessment.rating("economic-impact"), "*", "{\"level\":\"limited\"}")
        .statusCode(200);
    readiness("?step=risk-assessment").body("items.rule", not(hasItem("case-gap-open")));
  }

  @Test
  void whatIsBlockedIsNotOpenedByTakingItAway() {
    delete(acme(Role.ASSESSOR), assessment.rating("economic-impact"), "*").statusCode(204);
    readiness("").body("items.findAll { it.blocking }.rule", equalTo(List.of("axis-unrated")));
    move(acme(Role.ASSESSOR), assessment.path() + "/submit", "*").statusCode(409);
  }

  /** A level, a decision, and all that a consumer is told are lacking. */
  private void makeUnready() {
    patch(acme(Role.ASSESSOR), assessment.rating("economic-impact"), "*", "{\"level\":null}")
        .statusCode(200);
    patch(acme(Role.ASSESSOR), assessment.decisionOf("end-user"), "*", "{\"decision\":null}")
        .statusCode(200);
    patch(
            acme(Role.ASSESSOR),
            assessment.stakeholder("end-user"),
            "*",
            Map.of("userKind", "consumer"))
        .statusCode(200);
  }

  private ValidatableResponse readiness(String query) {
    return acme(Role.GRC_READER)
        .get(assessment.path() + "/readiness" + query)
        .then()
        .statusCode(200);
  }

  private String leftBehind() throws SQLException {
    UUID id = UUID.fromString(assessment.id());
    return Database.allRows("select version, status from assessment where id = ?", id).toString()
        + Database.allRows("select count(*) from history where assessment_id = ?", id)
        + Database.allRows("select count(*) from change where assessment_id = ?", id)
        + Database.allRows("select count(*) from outbox where record_key like ?", "%/" + id);
  }
}
