package io.iotssf.assessment.treatment.domain;

import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.ConcreteMeasure;
import io.iotssf.contracts.assessment.RequirementDecision;
import java.util.Set;
import java.util.UUID;

/**
 * Whose decision it is: whoever implements it and, since accountability stays there, whoever asked
 * for it. A measure belongs to whom its decision belongs.
 */
final class DecisionOwners {

  private DecisionOwners() {}

  static Set<UUID> of(RequirementDecision decision) {
    UUID asker = decision.requestedBy();
    return asker == null || asker.equals(decision.stakeholder())
        ? Set.of(decision.stakeholder())
        : Set.of(decision.stakeholder(), asker);
  }

  static Set<UUID> of(ConcreteMeasure measure, Surroundings around) {
    return around
        .find(TreatmentKinds.REQUIREMENT_DECISION, measure.decision())
        .map(DecisionOwners::of)
        .orElse(Set.of());
  }
}
