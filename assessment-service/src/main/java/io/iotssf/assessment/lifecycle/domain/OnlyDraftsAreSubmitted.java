package io.iotssf.assessment.lifecycle.domain;

import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.dossier.domain.Policy;
import io.iotssf.assessment.dossier.domain.Ruling;
import io.iotssf.assessment.dossier.domain.Status;

/** What is submitted or approved cannot be submitted again. */
public final class OnlyDraftsAreSubmitted implements Policy<Dossier> {

  @Override
  public Ruling judge(Dossier dossier) {
    return dossier.status() == Status.DRAFT
        ? Ruling.allowed()
        : Ruling.rejected(
            Ruling.Ground.STATE,
            "Only a draft is submitted; this assessment is " + dossier.status().code() + ".");
  }
}
