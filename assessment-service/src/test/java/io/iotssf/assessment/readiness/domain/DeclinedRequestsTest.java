package io.iotssf.assessment.readiness.domain;

import static io.iotssf.assessment.testing.CompleteContent.MAKER;
import static io.iotssf.assessment.testing.CompleteContent.MAKER_DECIDES;
import static io.iotssf.assessment.testing.CompleteContent.and;
import static io.iotssf.assessment.testing.CompleteContent.firstWith;
import static io.iotssf.assessment.testing.With.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.ImplementationRequest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * The maker asked the resident; both decide on the same requirement, and the request serves the
 * resident's decision.
 */
class DeclinedRequestsTest {
  private static final String RULE = "request-declined";

  @Test
  void itIsTheAskersTurn() {
    assertEquals(MAKER, Found.only(RULE, declined()).stakeholder());
  }

  @Test
  void aMeasureOfTheAskerWithAStatusSettlesIt() {
    assertEquals(List.of(), Found.by(RULE, firstWith(declined(), "measures", "status", "partial")));
  }

  @Test
  void aNoteSaysNothingOnWhatIsDone() {
    AssessmentContent note = firstWith(declined(), "measures", "status", "partial");
    assertEquals(1, Found.by(RULE, firstWith(note, "measures", "kind", "note")).size());
  }

  @Test
  void theAskersDecisionNotToAdoptSettlesIt() {
    AssessmentContent decided =
        firstWith(declined(), "requirementDecisions", "decision", "not-adopted");
    assertEquals(List.of(), Found.by(RULE, decided));
  }

  @Test
  void anOpenDecisionOfTheAskerSettlesNothing() {
    AssessmentContent open = firstWith(declined(), "requirementDecisions", "decision", null);
    assertEquals(1, Found.by(RULE, open).size());
  }

  @Test
  void thatTheAskedPartyDecidesAgainstItSettlesNothing() {
    AssessmentContent content = declined();
    AssessmentContent decided =
        with(
            content,
            "requirementDecisions",
            List.of(
                content.requirementDecisions().getFirst(),
                with(content.requirementDecisions().getLast(), "decision", "not-adopted")));
    assertEquals(1, Found.by(RULE, decided).size());
  }

  @Test
  void aDecisionOnAnotherRequirementSettlesNothing() {
    AssessmentContent other = firstWith(declined(), "measures", "status", "partial");
    other = firstWith(other, "requirementDecisions", "requirementId", "r-2");
    assertEquals(1, Found.by(RULE, other).size());
  }

  @Test
  void anotherRequestThatIsAgreedToSettlesIt() {
    assertEquals(List.of(), Found.by(RULE, and(declined(), "requests", another("agreed", MAKER))));
  }

  @Test
  void anotherRequestThatIsOnlySentSettlesNothing() {
    assertEquals(1, Found.by(RULE, and(declined(), "requests", another("sent", MAKER))).size());
  }

  @Test
  void aRequestOfSomebodyElseSettlesNothing() {
    UUID somebody = new UUID(1, 9);
    assertEquals(
        1, Found.by(RULE, and(declined(), "requests", another("agreed", somebody))).size());
  }

  @Test
  void aRequestThatServesNoDecisionIsNeverSettledByOne() {
    AssessmentContent free = firstWith(declined(), "measures", "status", "partial");
    assertEquals(1, Found.by(RULE, firstWith(free, "requests", "decision", null)).size());
  }

  private static AssessmentContent declined() {
    return firstWith(firstWith("measures", "status", null), "requests", "status", "declined");
  }

  private static ImplementationRequest another(String status, UUID from) {
    ImplementationRequest first = declined().requests().getFirst();
    return new ImplementationRequest(
        new UUID(8, 9), from, new UUID(1, 8), MAKER_DECIDES, first.text(), status, null);
  }
}
