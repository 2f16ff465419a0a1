package io.iotssf.assessment.treatment.domain;

import io.iotssf.assessment.dossier.domain.Ruling;
import io.iotssf.assessment.part.domain.EditRule;
import io.iotssf.assessment.part.domain.Editor;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.RequirementDecision;
import org.jspecify.annotations.Nullable;

/**
 * Whoever leads says what each stakeholder has to decide on; the stakeholder's people decide it,
 * and nothing else.
 */
final class DecisionEditRule implements EditRule<RequirementDecision> {

  @Override
  public Ruling judge(
      @Nullable RequirementDecision before,
      @Nullable RequirementDecision after,
      Surroundings around,
      Editor editor) {
    if (editor.leads()) {
      return Ruling.allowed();
    }
    if (before == null || after == null) {
      return rejected("Only whoever leads the assessment adds or removes decisions.");
    }
    if (!editor.actingFor().contains(before.stakeholder())) {
      return rejected(
          "This decision belongs to another stakeholder; only its people and an assessor change"
              + " it.");
    }
    return decidedAs(before, after).equals(after)
        ? Ruling.allowed()
        : rejected(
            "You change `decision`, `reason`, `priority`, `due` and `status` of your decision; the"
                + " rest of it only whoever leads the assessment changes.");
  }

  private static RequirementDecision decidedAs(
      RequirementDecision row, RequirementDecision verdict) {
    return new RequirementDecision(
        row.id(),
        row.key(),
        row.stakeholder(),
        row.requestedBy(),
        row.number(),
        row.perspective(),
        row.target(),
        row.requirement(),
        row.requirementId(),
        row.requirementRow(),
        row.threats(),
        verdict.decision(),
        verdict.reason(),
        verdict.priority(),
        verdict.due(),
        verdict.status(),
        row.source());
  }

  private static Ruling rejected(String reason) {
    return Ruling.rejected(Ruling.Ground.PERSON, reason);
  }
}
