package io.iotssf.assessment.preparation.domain;

import io.iotssf.assessment.part.domain.Checks;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartRule;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.assessment.risk.domain.Axis;
import io.iotssf.contracts.assessment.RiskCriterion;
import java.util.Objects;

/**
 * A criterion stands at a level of its axis, seen from one viewpoint of it or from all. Each such
 * place has one meaning: with two, nobody could say which one holds.
 */
final class CriterionRule implements PartRule<RiskCriterion> {

  @Override
  public void judge(RiskCriterion row, Surroundings around, Faults faults) {
    Checks.code(faults, "axis", row.axis(), Axis.codes());
    Axis.of(row.axis()).ifPresent(axis -> judge(row, axis, faults));
    Checks.text(faults, "meaning", row.meaning());
    Checks.optionalText(faults, "guidance", row.guidance());
    if (around.all(PreparationKinds.RISK_CRITERION).stream().anyMatch(each -> twins(each, row))) {
      faults.add("", "This level has a meaning for this viewpoint already. Change that one.");
    }
  }

  private static void judge(RiskCriterion row, Axis axis, Faults faults) {
    Checks.code(faults, "level", row.level(), axis.levels());
    Checks.code(faults, "viewpoint", row.viewpoint(), axis.viewpoints());
  }

  private static boolean twins(RiskCriterion one, RiskCriterion other) {
    return !one.id().equals(other.id())
        && one.axis().equals(other.axis())
        && one.level().equals(other.level())
        && Objects.equals(one.viewpoint(), other.viewpoint());
  }
}
