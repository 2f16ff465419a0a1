package io.iotssf.assessment.treatment.domain;

import static io.iotssf.assessment.testing.RowFixture.DECISION;
import static io.iotssf.assessment.testing.With.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.testing.Around;
import io.iotssf.contracts.assessment.RequirementDecision;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionRuleTest {
  private static final RequirementDecision OPEN =
      with(with(with(DECISION, "decision", null), "reason", null), "status", null);

  @Test
  void whatIsNotDecidedNeedsNoReason() {
    assertEquals(List.of(), faults(OPEN));
  }

  @Test
  void whatIsAdoptedNeedsNoReason() {
    assertEquals(List.of(), faults(with(DECISION, "reason", null)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"not-adopted", "not-applicable"})
  void whoeverLeavesARequirementOutSaysWhy(String decision) {
    RequirementDecision out = with(OPEN, "decision", decision);
    assertEquals(List.of("/reason"), faults(out));
    assertEquals(List.of(), faults(with(out, "reason", DECISION.reason())));
  }

  @Test
  void onlyWhatIsAdoptedIsImplemented() {
    assertEquals(List.of("/status"), faults(with(OPEN, "status", "planned")));
    assertEquals(List.of("/status"), faults(with(DECISION, "decision", "not-adopted")));
  }

  @Test
  void allThreatsStandAlone() {
    assertEquals(List.of(), faults(answering("all")));
    assertEquals(List.of("/threats"), faults(answering("misuse", "all")));
    assertEquals(List.of(), faults(answering()));
  }

  @Test
  void aThreatIsOfTheEditionAndNamedOnce() {
    assertEquals(List.of("/threats/0"), faults(answering("spoofing")));
    assertEquals(List.of("/threats/1"), faults(answering("misuse", "misuse")));
  }

  @Test
  void onlyARowOfTheCatalogueMayHaveLostItsWords() {
    RequirementDecision wordless = with(DECISION, "requirement", null);
    assertEquals(List.of(), faults(wordless));
    assertEquals(List.of("/requirement"), faults(with(wordless, "key", null)));
  }

  @Test
  void aNumberIsOneThatATablePrints() {
    assertEquals(List.of("/number"), faults(with(DECISION, "number", 0)));
    assertEquals(List.of("/number"), faults(with(DECISION, "number", 10_001)));
    assertEquals(List.of(), faults(with(DECISION, "number", 10_000)));
    assertEquals(List.of(), faults(with(DECISION, "number", null)));
  }

  private static RequirementDecision answering(String... threats) {
    return with(DECISION, "threats", List.of(threats));
  }

  private static List<String> faults(RequirementDecision row) {
    return Around.faults(TreatmentKinds.REQUIREMENT_DECISION, row);
  }
}
