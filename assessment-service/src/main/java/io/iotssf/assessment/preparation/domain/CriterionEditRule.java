package io.iotssf.assessment.preparation.domain;

import io.iotssf.assessment.dossier.domain.Ruling;
import io.iotssf.assessment.part.domain.EditRule;
import io.iotssf.assessment.part.domain.Editor;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.RiskCriterion;
import org.jspecify.annotations.Nullable;

/** Only the product proposes; whoever touches a proposal makes it a criterion of the team's own. */
final class CriterionEditRule implements EditRule<RiskCriterion> {
  private static final EditRule<RiskCriterion> LED_ONLY = EditRule.ledOnly();

  @Override
  public Ruling judge(
      @Nullable RiskCriterion before,
      @Nullable RiskCriterion after,
      Surroundings around,
      Editor editor) {
    return LED_ONLY
        .judge(before, after, around, editor)
        .and(
            after == null || !after.proposed() || after.equals(before)
                ? Ruling.allowed()
                : Ruling.rejected(
                    Ruling.Ground.STATE,
                    "`proposed` marks what the product proposes and nobody has confirmed. Send it"
                        + " as false with words of your own."));
  }
}
