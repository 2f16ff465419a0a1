package io.iotssf.assessment.treatment.domain;

import io.iotssf.assessment.part.domain.Checks;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.Surroundings;
import org.jspecify.annotations.Nullable;

/** A requirement that is named is one that the catalogue has: others could not look it up. */
final class RequirementIds {

  private RequirementIds() {}

  static void judge(@Nullable String id, Surroundings around, Faults faults) {
    if (id != null) {
      faults.add(
          "/requirementId",
          Checks.unless(
              around.hasRequirement(id),
              "Neither the edition nor your own additions have this requirement."));
    }
  }
}
