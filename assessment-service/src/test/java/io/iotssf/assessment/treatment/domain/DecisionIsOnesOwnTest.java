package io.iotssf.assessment.treatment.domain;

import static io.iotssf.assessment.testing.DecisionFixture.STAKEHOLDER;
import static io.iotssf.assessment.testing.RulingAssertions.assertAllowed;
import static io.iotssf.assessment.testing.RulingAssertions.assertRejected;

import io.iotssf.assessment.dossier.domain.Ruling;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DecisionIsOnesOwnTest {
  private static final UUID ANOTHER = UUID.fromString("00000000-0000-0000-0000-00000000000d");

  private final DecisionIsOnesOwn rule = new DecisionIsOnesOwn();

  @Test
  void peopleOfTheStakeholderDecide() {
    assertAllowed(rule.judge(STAKEHOLDER, false, Set.of(STAKEHOLDER, ANOTHER)));
  }

  @Test
  void peopleOfAnotherDoNot() {
    assertRejected(Ruling.Ground.PERSON, rule.judge(STAKEHOLDER, false, Set.of(ANOTHER)));
    assertRejected(Ruling.Ground.PERSON, rule.judge(STAKEHOLDER, false, Set.of()));
  }

  @Test
  void anAssessorDecidesForAll() {
    assertAllowed(rule.judge(STAKEHOLDER, true, Set.of()));
  }
}
