package io.iotssf.assessment.treatment.domain;

import io.iotssf.assessment.dossier.domain.Policy;
import io.iotssf.assessment.dossier.domain.Ruling;
import io.iotssf.assessment.dossier.domain.Wording;

/** Whoever leaves a requirement out says why. */
public final class ReasonUnlessAdopted implements Policy<RequirementDecision> {

  @Override
  public Ruling judge(RequirementDecision decision) {
    if (decision.reason() != null) {
      return Wording.judge("reason", decision.reason(), Wording.PARAGRAPH);
    }
    return RequirementDecision.ADOPTED.equals(decision.decision())
        ? Ruling.allowed()
        : Ruling.rejected(
            Ruling.Ground.VALUE,
            "`reason` is needed unless the requirement is adopted: say why it is left out.");
  }
}
