package io.iotssf.assessment.lifecycle.domain;

import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.dossier.domain.Policy;
import io.iotssf.assessment.dossier.domain.Ruling;
import io.iotssf.assessment.dossier.domain.Status;

/** An approver returns what waits for approval, and nothing else. */
public final class OnlySubmittedIsReturned implements Policy<Dossier> {

  @Override
  public Ruling judge(Dossier dossier) {
    return dossier.status() == Status.SUBMITTED
        ? Ruling.allowed()
        : Ruling.rejected(
            Ruling.Ground.STATE,
            "Only a submitted assessment is returned; this one is "
                + dossier.status().code()
                + ".");
  }
}
