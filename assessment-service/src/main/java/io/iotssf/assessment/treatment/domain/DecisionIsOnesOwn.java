package io.iotssf.assessment.treatment.domain;

import io.iotssf.assessment.dossier.domain.Ruling;
import java.util.Set;
import java.util.UUID;

/** An assessor decides for all; everybody else only for the stakeholder they act for. */
public final class DecisionIsOnesOwn {

  public Ruling judge(UUID stakeholder, boolean leads, Set<UUID> actingFor) {
    return leads || actingFor.contains(stakeholder)
        ? Ruling.allowed()
        : Ruling.rejected(
            Ruling.Ground.PERSON,
            "This decision belongs to another stakeholder; only its people and an assessor change"
                + " it.");
  }
}
