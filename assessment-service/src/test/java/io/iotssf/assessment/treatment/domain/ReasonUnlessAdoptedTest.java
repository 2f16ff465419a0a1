package io.iotssf.assessment.treatment.domain;

import static io.iotssf.assessment.testing.DecisionFixture.decision;
import static io.iotssf.assessment.testing.RulingAssertions.assertAllowed;
import static io.iotssf.assessment.testing.RulingAssertions.assertRejected;

import io.iotssf.assessment.dossier.domain.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonUnlessAdoptedTest {
  private final ReasonUnlessAdopted rule = new ReasonUnlessAdopted();

  @Test
  void whatIsAdoptedNeedsNoReason() {
    assertAllowed(rule.judge(decision("adopted", null)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"not-adopted", "not-applicable"})
  void whatIsLeftOutNeedsOne(String decision) {
    assertRejected(Ruling.Ground.VALUE, rule.judge(decision(decision, null)));
    assertAllowed(rule.judge(decision(decision, "対象機器がない")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"adopted", "not-adopted"})
  void aReasonIsRealText(String decision) {
    assertRejected(Ruling.Ground.VALUE, rule.judge(decision(decision, " ")));
  }
}
