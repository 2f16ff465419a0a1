package io.iotssf.assessment.treatment.domain;

import io.iotssf.assessment.dossier.domain.Policy;
import io.iotssf.assessment.dossier.domain.Ruling;

/** Adopted, not adopted, or not applicable: there is no fourth. */
public final class DecisionIsOneOfThree implements Policy<RequirementDecision> {

  @Override
  public Ruling judge(RequirementDecision decision) {
    return RequirementDecision.DECISIONS.contains(decision.decision())
        ? Ruling.allowed()
        : Ruling.rejected(
            Ruling.Ground.VALUE,
            "`decision` must be one of " + RequirementDecision.DECISIONS + ".");
  }
}
