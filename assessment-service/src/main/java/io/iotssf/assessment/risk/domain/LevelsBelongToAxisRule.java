package io.iotssf.assessment.risk.domain;

import io.iotssf.assessment.part.domain.Checks;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartRule;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.RiskRating;
import org.jspecify.annotations.Nullable;

/** Each axis has its own three levels; the level, the target and what remains are among them. */
final class LevelsBelongToAxisRule implements PartRule<RiskRating> {

  @Override
  public void judge(RiskRating row, Surroundings around, Faults faults) {
    Axis.of(row.axis())
        .ifPresent(
            axis -> {
              Checks.code(faults, "level", row.level(), axis.levels());
              judge(row.target(), axis, faults.below("/target"));
              judge(row.afterTreatment(), axis, faults.below("/afterTreatment"));
            });
  }

  private static void judge(RiskRating.@Nullable ReasonedLevel level, Axis axis, Faults faults) {
    if (level != null) {
      Checks.code(faults, "level", level.level(), axis.levels());
      Checks.text(faults, "basis", level.basis());
    }
  }
}
