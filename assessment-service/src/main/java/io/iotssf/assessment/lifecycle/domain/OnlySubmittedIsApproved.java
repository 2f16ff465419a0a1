package io.iotssf.assessment.lifecycle.domain;

import io.iotssf.assessment.dossier.domain.Policy;
import io.iotssf.assessment.dossier.domain.Ruling;

/** Somebody answers for an assessment by submitting it before somebody else approves it. */
public final class OnlySubmittedIsApproved implements Policy<Approval> {

  @Override
  public Ruling judge(Approval approval) {
    return switch (approval.dossier().status()) {
      case SUBMITTED -> Ruling.allowed();
      case DRAFT ->
          Ruling.rejected(
              Ruling.Ground.STATE, "The assessment is a draft. An assessor submits it first.");
      case APPROVED -> Ruling.rejected(Ruling.Ground.STATE, "The assessment is approved already.");
    };
  }
}
