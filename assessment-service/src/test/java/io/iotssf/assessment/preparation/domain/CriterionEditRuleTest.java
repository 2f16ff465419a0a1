package io.iotssf.assessment.preparation.domain;

import static io.iotssf.assessment.testing.RulingAssertions.assertAllowed;
import static io.iotssf.assessment.testing.RulingAssertions.assertRejected;

import io.iotssf.assessment.dossier.domain.Ruling;
import io.iotssf.assessment.part.domain.Editor;
import io.iotssf.assessment.testing.Around;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.RiskCriterion;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CriterionEditRuleTest {
  private static final Editor LEADING = new Editor(true, Set.of(), Set.of());
  private static final RiskCriterion PROPOSED = criterion("既定の意味", true);

  @Test
  void whoConfirmsOrRewordsMakesItTheirOwn() {
    assertAllowed(judge(PROPOSED, criterion("既定の意味", false)));
    assertAllowed(judge(PROPOSED, criterion("独自の意味", false)));
    assertAllowed(judge(null, criterion("独自の意味", false)));
    assertAllowed(judge(PROPOSED, null));
  }

  @Test
  void onlyTheProductProposes() {
    assertRejected(Ruling.Ground.STATE, judge(null, criterion("独自の意味", true)));
    assertRejected(Ruling.Ground.STATE, judge(PROPOSED, criterion("独自の意味", true)));
    assertRejected(Ruling.Ground.STATE, judge(criterion("独自の意味", false), criterion("独自の意味", true)));
  }

  private static Ruling judge(@Nullable RiskCriterion before, @Nullable RiskCriterion after) {
    return new CriterionEditRule().judge(before, after, Around.of(), LEADING);
  }

  private static RiskCriterion criterion(String meaning, boolean proposed) {
    return new RiskCriterion(
        new UUID(1, 1),
        "economic-impact",
        "limited",
        null,
        new Text(meaning, null),
        null,
        proposed);
  }
}
