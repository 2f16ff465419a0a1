package io.iotssf.assessment.treatment.domain;

import io.iotssf.assessment.part.domain.Checks;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartRule;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.RequirementDecision;
import java.util.List;

/**
 * Adopted, not adopted, or not applicable. Whoever leaves a requirement out says why, and only what
 * is adopted comes to be implemented.
 */
final class VerdictRule implements PartRule<RequirementDecision> {
  private static final List<String> DECISIONS =
      List.of(RequirementDecision.ADOPTED, "not-adopted", "not-applicable");
  private static final List<String> PRIORITIES = List.of("high", "medium", "low");

  @Override
  public void judge(RequirementDecision row, Surroundings around, Faults faults) {
    Checks.code(faults, "decision", row.decision(), DECISIONS);
    Checks.optionalText(faults, "reason", row.reason());
    Checks.code(faults, "priority", row.priority(), PRIORITIES);
    Checks.optionalDay(faults, "due", row.due());
    Checks.code(faults, "status", row.status(), ImplementationStatus.CODES);
    boolean isAdopted = RequirementDecision.ADOPTED.equals(row.decision());
    faults.add(
        "/reason",
        Checks.unless(
            row.decision() == null || isAdopted || row.reason() != null,
            "`reason` is needed unless the requirement is adopted: say why it is left out."));
    faults.add(
        "/status",
        Checks.unless(
            row.status() == null || isAdopted,
            "`status` stays out unless the requirement is adopted: nothing is implemented."));
  }
}
