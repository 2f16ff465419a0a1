package io.iotssf.assessment;

import static io.iotssf.assessment.testing.Callers.acme;
import static io.iotssf.assessment.testing.Requests.delete;
import static io.iotssf.assessment.testing.Requests.patch;
import static io.iotssf.assessment.testing.Requests.post;
import static io.iotssf.assessment.testing.Requests.text;
import static io.iotssf.assessment.testing.RowSample.NOBODY;
import static io.iotssf.assessment.testing.TwoParties.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.iotssf.assessment.testing.Assessments;
import io.iotssf.assessment.testing.Assessments.Assessment;
import io.iotssf.assessment.testing.ServiceStack;
import io.iotssf.assessment.testing.TwoParties;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.TestIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What parties ask of each other, and that nobody else answers for them. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
class RequestsIT {
  private TwoParties parties;
  private Assessment assessment;

  @BeforeEach
  void bothPartiesHaveSomebody() {
    parties = TwoParties.start();
    assessment = parties.assessment();
  }

  @ParameterizedTest
  @CsvSource({
    "maker, 201",
    "assessor, 201",
    "resident, 403",
    "stranger, 404",
    "approver, 403",
    "auditor, 403"
  })
  void theAskersPeopleAndWhoeverLeadsSendARequest(String who, int status) {
    post(as(who), assessment.path() + "/requests", parties.request()).statusCode(status);
  }

  /** The maker reads all, so what the maker may not do is refused and not hidden. */
  @ParameterizedTest
  @CsvSource({
    "resident, agreed,   200",
    "resident, declined, 200",
    "resident, done,     409",
    "resident, sent,     200",
    "maker,    agreed,   403",
    "maker,    declined, 403",
    "assessor, agreed,   403",
    "assessor, declined, 403",
    "stranger, agreed,   404",
    "approver, agreed,   403"
  })
  void onlyTheAskedPartysPeopleAnswer(String who, String status, int answer) {
    String request = parties.sent();
    patch(as(who), request, "*", Map.of("status", status)).statusCode(answer);
    acme(Role.AUDITOR).get(request).then().body("status", equalTo(answer == 200 ? status : "sent"));
  }

  @ParameterizedTest
  @CsvSource({
    "agreed,   resident, done,     200",
    "agreed,   resident, declined, 200",
    "agreed,   resident, sent,     409",
    "agreed,   maker,    done,     403",
    "agreed,   assessor, done,     403",
    "declined, maker,    sent,     200",
    "declined, assessor, sent,     200",
    "declined, resident, sent,     403",
    "declined, resident, agreed,   409",
    "done,     resident, declined, 409",
    "done,     resident, agreed,   409",
    "done,     maker,    sent,     409"
  })
  void whatWasAnsweredGoesOnAsItMay(String from, String who, String to, int answer) {
    String request = parties.answered(from);
    patch(as(who), request, "*", Map.of("status", to)).statusCode(answer);
    acme(Role.AUDITOR).get(request).then().body("status", equalTo(answer == 200 ? to : from));
  }

  @Test
  void whoeverLeadsAnswersForAPartyThatNeverHadAnybody() {
    Map<String, Object> row = new HashMap<>(parties.request());
    row.put("to", assessment.json().getString("stakeholders[2].id"));
    String request = parties.add("requests", row);
    patch(as("maker"), request, "*", Map.of("status", "agreed")).statusCode(403);
    patch(as("assessor"), request, "*", Map.of("status", "agreed", "answer", text("承知した")))
        .statusCode(200)
        .body("answer.ja", equalTo("承知した"));
  }

  @Test
  void takingAwayAPartysPeopleDoesNotLetWhoeverLeadsSpeakForIt() {
    String request = parties.sent();
    String handOff = parties.handOff();
    assessment.assign("end-user", List.of());
    patch(as("assessor"), request, "*", Map.of("status", "agreed")).statusCode(403);
    patch(as("assessor"), handOff, "*", Map.of("agreedByRelier", true)).statusCode(403);
    assessment.assign("end-user", List.of("resident"));
    patch(as("resident"), handOff, "*", Map.of("agreedByRelier", true)).statusCode(200);
  }

  @Test
  void whatPartiesSaidIsNotSaidInACopy() {
    String request = parties.sent();
    patch(as("resident"), request, "*", Map.of("status", "agreed", "answer", text("承知した")))
        .statusCode(200);
    String handOff = parties.handOff();
    patch(as("maker"), handOff, "*", Map.of("agreedByProvider", true)).statusCode(200);
    patch(as("resident"), handOff, "*", Map.of("agreedByRelier", true)).statusCode(200);
    Map<String, Object> acceptance =
        Map.of(
            "owner", assessment.json().getString("stakeholders[0].id"),
            "reason", text("受容する"),
            "until", "2099-12-31");
    patch(
            as("assessor"),
            assessment.rating("economic-impact"),
            "*",
            Map.of("acceptance", acceptance))
        .statusCode(200);
    String copy =
        post(as("assessor"), Assessments.PATH, Map.of("title", "複製", "copyOf", assessment.id()))
            .statusCode(201)
            .extract()
            .header("Location");
    acme(Role.AUDITOR)
        .get(copy)
        .then()
        .body("requests.status", equalTo(List.of("sent")))
        .body("requests.id", equalTo(List.of(request.substring(request.lastIndexOf('/') + 1))))
        .body("requests[0].answer", nullValue())
        .body("handOffs.agreedByProvider", equalTo(List.of(false)))
        .body("handOffs.agreedByRelier", equalTo(List.of(false)))
        .body("riskRatings.acceptance", everyItem(nullValue()));
  }

  @Test
  void aDeclinedRequestThatServedNoDecisionIsSettledByNamingOne() {
    String request = parties.answered("declined");
    parties.blocking().body("items.rule", hasItem("request-declined"));
    String decision = assessment.decisionOf("iot-provider");
    decideAgainst(decision);
    var named = Map.of("decision", decision.substring(decision.lastIndexOf('/') + 1));
    patch(as("resident"), request, "*", named).statusCode(403);
    patch(as("maker"), request, "*", named).statusCode(200).body("status", equalTo("declined"));
    parties.blocking().body("items.rule", not(hasItem("request-declined")));
  }

  @Test
  void whatWasAgreedIsNeitherRewordedNorTakenAway() {
    String request = parties.answered("agreed");
    patch(as("maker"), request, "*", Map.of("text", text("別の依頼"))).statusCode(409);
    delete(as("maker"), request, "*").statusCode(409);
    delete(as("assessor"), request, "*").statusCode(409);
    acme(Role.AUDITOR).get(request).then().body("text.ja", equalTo("依頼"));
    delete(as("maker"), parties.sent(), "*").statusCode(204);
    delete(as("resident"), parties.sent(), "*").statusCode(403);
  }

  @Test
  void theAskerStaysAccountableForWhatIsDeclined() {
    String decision = assessment.decisionOf("iot-provider");
    Map<String, Object> serving = new HashMap<>(parties.request());
    serving.put("decision", decision.substring(decision.lastIndexOf('/') + 1));
    String request = parties.add("requests", serving);
    patch(as("resident"), request, "*", Map.of("status", "declined")).statusCode(200);
    parties.blocking().body("items.findAll { it.blocking }.rule", hasItem("request-declined"));
    var maker = assessment.json().getString("stakeholders[0].id");
    acme(Role.AUDITOR)
        .get(assessment.path() + "/readiness")
        .then()
        .body("items.find { it.rule == 'request-declined' }.stakeholder", equalTo(maker));
    decideAgainst(decision);
    parties.blocking().body("items.rule", not(hasItem("request-declined")));
  }

  @Test
  void aRequestStaysBetweenItsTwoPartiesAndIsSeenByNobodyElse() {
    String request = parties.sent();
    String neighbour = assessment.json().getString("stakeholders[2].id");
    patch(as("assessor"), request, "*", Map.of("to", neighbour)).statusCode(409);
    patch(as("maker"), request, "*", Map.of("from", neighbour)).statusCode(409);
    as("resident").get(request).then().statusCode(200);
    as("stranger").get(request).then().statusCode(404);
  }

  @Test
  void neitherBeginsAgreed() {
    Map<String, Object> agreed = new HashMap<>(parties.request());
    agreed.put("status", "agreed");
    post(as("maker"), assessment.path() + "/requests", agreed).statusCode(409);
    Map<String, Object> closed = new HashMap<>(parties.handOffRow());
    closed.put("agreedByProvider", true);
    post(as("maker"), assessment.path() + "/hand-offs", closed).statusCode(409);
    Map<String, Object> toThemselves = new HashMap<>(parties.request());
    toThemselves.put("to", toThemselves.get("from"));
    post(as("maker"), assessment.path() + "/requests", toThemselves).statusCode(422);
  }

  @Test
  void whatAPersonDoesNotSeeIsAbsentWhereItIsNamed() {
    String hidden = assessment.decisionOf("iot-provider");
    for (String decision : List.of(hidden.substring(hidden.lastIndexOf('/') + 1), NOBODY)) {
      Map<String, Object> row = new HashMap<>(parties.request());
      row.put("from", assessment.json().getString("stakeholders[1].id"));
      row.put("to", assessment.json().getString("stakeholders[0].id"));
      row.put("decision", decision);
      post(as("resident"), assessment.path() + "/requests", row)
          .statusCode(422)
          .body("errors.pointer", equalTo(List.of("/decision")))
          .body(
              "errors.detail",
              contains("There is no requirement-decision of this id in the assessment."));
    }
  }

  private static void decideAgainst(String decision) {
    patch(
            as("maker"),
            decision,
            "*",
            Map.of("decision", "not-applicable", "reason", text("代替の対応がある")))
        .statusCode(200);
  }
}
