package io.iotssf.assessment.preparation.domain;

import io.iotssf.assessment.dossier.domain.Policy;
import io.iotssf.assessment.dossier.domain.Ruling;

/** A party that is only affected holds no role, and nobody acts for it. */
public final class OnlyRolesAreAssigned implements Policy<Stakeholder> {

  @Override
  public Ruling judge(Stakeholder stakeholder) {
    return stakeholder.role() == null && !stakeholder.assignees().isEmpty()
        ? Ruling.rejected(
            Ruling.Ground.STATE, "This stakeholder is only affected; nobody acts for it.")
        : Ruling.allowed();
  }
}
