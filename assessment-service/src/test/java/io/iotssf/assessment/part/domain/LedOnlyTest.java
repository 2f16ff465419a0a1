package io.iotssf.assessment.part.domain;

import static io.iotssf.assessment.testing.RowFixture.EVALUATION;
import static io.iotssf.assessment.testing.RowFixture.MAKER;
import static io.iotssf.assessment.testing.RulingAssertions.assertAllowed;
import static io.iotssf.assessment.testing.RulingAssertions.assertRejected;

import io.iotssf.assessment.dossier.domain.Ruling;
import io.iotssf.assessment.testing.Around;
import io.iotssf.contracts.assessment.EvaluationStatement;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LedOnlyTest {

  @Test
  void nobodyElseEditsWhatIsLed() {
    assertAllowed(judge(true));
    assertRejected(Ruling.Ground.PERSON, judge(false));
  }

  private static Ruling judge(boolean leads) {
    EditRule<EvaluationStatement> rule = EditRule.ledOnly();
    Editor editor = new Editor(leads, Set.of(MAKER), Set.of(MAKER));
    return rule.judge(EVALUATION, EVALUATION, Around.of(), editor);
  }
}
