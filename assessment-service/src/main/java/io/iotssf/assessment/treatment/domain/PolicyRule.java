package io.iotssf.assessment.treatment.domain;

import io.iotssf.assessment.part.domain.Checks;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartRule;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.TreatmentPolicy;

/** A policy says something: a policy, or what is called for. */
final class PolicyRule implements PartRule<TreatmentPolicy> {

  @Override
  public void judge(TreatmentPolicy row, Surroundings around, Faults faults) {
    Checks.origin(faults, row.key(), row.source());
    Checks.text(faults, "heading", row.heading());
    Checks.bounded(faults, "ratings", row.ratings());
    Checks.once(faults, "ratings", row.ratings());
    Checks.texts(faults, "policies", row.policies());
    Checks.texts(faults, "notes", row.notes());
    judgeRequirements(row, around, faults);
    faults.add(
        "/policies",
        Checks.unless(
            !row.policies().isEmpty() || !row.requirements().isEmpty(),
            "Say a policy, or what it calls for: with neither, nothing is treated."));
  }

  private static void judgeRequirements(TreatmentPolicy row, Surroundings around, Faults faults) {
    Checks.bounded(faults, "requirements", row.requirements());
    for (int index = 0; index < row.requirements().size(); index++) {
      TreatmentPolicy.CalledFor requirement = row.requirements().get(index);
      Faults below = faults.below("/requirements/" + index);
      Checks.text(below, "text", requirement.text());
      RequirementIds.judge(requirement.requirementId(), around, below);
    }
  }
}
