package io.iotssf.assessment.lifecycle.domain;

import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.dossier.domain.Policy;
import io.iotssf.assessment.dossier.domain.Ruling;

/** Two pairs of eyes: whoever submitted cannot approve, whatever roles that person holds. */
public final class ApproverMustNotBeSubmitter implements Policy<Approval> {

  @Override
  public Ruling judge(Approval approval) {
    Dossier.Submission submission = approval.dossier().submission();
    if (submission == null || !submission.by().subject().equals(approval.approver().subject())) {
      return Ruling.allowed();
    }
    return Ruling.rejected(
        Ruling.Ground.PERSON,
        "You submitted this assessment, so somebody else with the role approver approves it.");
  }
}
