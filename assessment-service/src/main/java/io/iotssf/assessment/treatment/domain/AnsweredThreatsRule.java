package io.iotssf.assessment.treatment.domain;

import io.iotssf.assessment.part.domain.Checks;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartRule;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.RequirementDecision;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A requirement answers threats of the edition; one that applies to all (全般) names no other. */
final class AnsweredThreatsRule implements PartRule<RequirementDecision> {
  private static final List<String> APPLIES_TO_ALL = List.of("all");

  @Override
  public void judge(RequirementDecision row, Surroundings around, Faults faults) {
    if (!row.threats().equals(APPLIES_TO_ALL)) {
      Set<String> known = new HashSet<>(around.threats());
      known.addAll(APPLIES_TO_ALL);
      Checks.codes(faults, "threats", row.threats(), known);
      faults.add(
          "/threats",
          Checks.unless(
              !row.threats().containsAll(APPLIES_TO_ALL),
              "`all` stands alone: it means every threat already."));
    }
  }
}
