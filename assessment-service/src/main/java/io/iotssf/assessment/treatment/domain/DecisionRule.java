package io.iotssf.assessment.treatment.domain;

import io.iotssf.assessment.part.domain.Checks;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartRule;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.RequirementDecision;
import java.util.List;

/** All that a decision keeps: what is decided on, and how. */
final class DecisionRule implements PartRule<RequirementDecision> {
  private static final List<String> PERSPECTIVES =
      List.of("before-operation", "in-operation", "operator-capability", "social-support");
  private static final List<String> TARGETS = List.of("organization-people", "procedure", "system");
  private static final int HIGHEST_NUMBER = 10_000;

  private final PartRule<RequirementDecision> verdict = new VerdictRule();
  private final PartRule<RequirementDecision> answeredThreats = new AnsweredThreatsRule();

  @Override
  public void judge(RequirementDecision row, Surroundings around, Faults faults) {
    Checks.origin(faults, row.key(), row.source());
    Checks.code(faults, "perspective", row.perspective(), PERSPECTIVES);
    Checks.code(faults, "target", row.target(), TARGETS);
    judgeRequirement(row, around, faults);
    judgeNumber(row, faults);
    answeredThreats.judge(row, around, faults);
    verdict.judge(row, around, faults);
  }

  private static void judgeRequirement(
      RequirementDecision row, Surroundings around, Faults faults) {
    Checks.optionalText(faults, "requirement", row.requirement());
    RequirementIds.judge(row.requirementId(), around, faults);
    faults.add(
        "/requirement",
        Checks.unless(
            row.requirement() != null || row.key() != null,
            "`requirement` is missing: only a row of the catalogue can have lost its words."));
    if (row.requirementRow() != null && !around.hasRequirementRow(row.requirementRow())) {
      faults.add("/requirementRow", "The quoted requirement table has no such row.");
    }
  }

  private static void judgeNumber(RequirementDecision row, Faults faults) {
    if (row.number() != null && (row.number() < 1 || row.number() > HIGHEST_NUMBER)) {
      faults.add("/number", "`number` must be from 1 to " + HIGHEST_NUMBER + ".");
    }
  }
}
