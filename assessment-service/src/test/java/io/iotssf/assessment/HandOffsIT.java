package io.iotssf.assessment;

import static io.iotssf.assessment.testing.Callers.acme;
import static io.iotssf.assessment.testing.Requests.delete;
import static io.iotssf.assessment.testing.Requests.patch;
import static io.iotssf.assessment.testing.Requests.text;
import static io.iotssf.assessment.testing.TwoParties.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.iotssf.assessment.testing.Assessments.Assessment;
import io.iotssf.assessment.testing.ServiceStack;
import io.iotssf.assessment.testing.TwoParties;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.TestIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one party provides and another relies on is closed when both agree. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
class HandOffsIT {
  private TwoParties parties;
  private Assessment assessment;

  @BeforeEach
  void bothPartiesHaveSomebody() {
    parties = TwoParties.start();
    assessment = parties.assessment();
  }

  @Test
  void aHandOffIsClosedOnlyWhenBothSidesAgree() {
    String handOff = parties.handOff();
    parties.blocking().body("items.rule", hasItem("hand-off-open"));
    patch(as("maker"), handOff, "*", Map.of("agreedByProvider", true)).statusCode(200);
    parties.blocking().body("items.rule", hasItem("hand-off-open"));
    patch(as("resident"), handOff, "*", Map.of("agreedByRelier", true)).statusCode(200);
    parties.blocking().body("items.rule", not(hasItem("hand-off-open")));
    delete(as("maker"), handOff, "*").statusCode(409);
    patch(as("resident"), handOff, "*", Map.of("agreedByRelier", false)).statusCode(200);
    parties.blocking().body("items.rule", hasItem("hand-off-open"));
    delete(as("maker"), handOff, "*").statusCode(204);
  }

  @Test
  void newWordsNeedBothAgreementsAnew() {
    String handOff = parties.handOff();
    patch(as("maker"), handOff, "*", Map.of("agreedByProvider", true)).statusCode(200);
    patch(as("resident"), handOff, "*", Map.of("agreedByRelier", true)).statusCode(200);
    patch(as("maker"), handOff, "*", Map.of("text", text("別の言葉"))).statusCode(409);
    patch(
            as("maker"),
            handOff,
            "*",
            Map.of("text", text("別の言葉"), "agreedByProvider", false, "agreedByRelier", false))
        .statusCode(200)
        .body("text.ja", equalTo("別の言葉"));
  }

  @ParameterizedTest
  @CsvSource({
    "maker,    agreedByProvider, 200",
    "maker,    agreedByRelier,   403",
    "resident, agreedByProvider, 403",
    "resident, agreedByRelier,   200",
    "assessor, agreedByProvider, 403",
    "assessor, agreedByRelier,   403",
    "stranger, agreedByRelier,   404"
  })
  void eachSideAgreesForItself(String who, String side, int status) {
    String handOff = parties.handOff();
    patch(as(who), handOff, "*", Map.of(side, true)).statusCode(status);
    acme(Role.AUDITOR).get(handOff).then().body(side, equalTo(status == 200));
  }
}
