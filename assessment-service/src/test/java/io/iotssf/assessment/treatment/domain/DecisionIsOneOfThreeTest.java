package io.iotssf.assessment.treatment.domain;

import static io.iotssf.assessment.testing.DecisionFixture.decision;
import static io.iotssf.assessment.testing.RulingAssertions.assertAllowed;
import static io.iotssf.assessment.testing.RulingAssertions.assertRejected;

import io.iotssf.assessment.dossier.domain.Ruling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionIsOneOfThreeTest {
  private final DecisionIsOneOfThree rule = new DecisionIsOneOfThree();

  @ParameterizedTest
  @ValueSource(strings = {"adopted", "not-adopted", "not-applicable"})
  void theThreeAreAllowed(String decision) {
    assertAllowed(rule.judge(decision(decision, null)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ADOPTED", "maybe"})
  void thereIsNoFourth(String decision) {
    assertRejected(Ruling.Ground.VALUE, rule.judge(decision(decision, null)));
  }
}
