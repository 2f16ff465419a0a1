package io.iotssf.assessment.risk.domain;

import io.iotssf.assessment.part.domain.Checks;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartRule;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.RiskRating;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A rating is reasoned by the viewpoints of its own axis, each at most once. Reasons without a
 * viewpoint may be several: the sources do not always say from where they look.
 */
final class ViewpointsBelongToAxisRule implements PartRule<RiskRating> {

  @Override
  public void judge(RiskRating row, Surroundings around, Faults faults) {
    List<RiskRating.Reason> reasons = row.reasons();
    Checks.bounded(faults, "reasons", reasons);
    Set<String> seen = new HashSet<>();
    for (int index = 0; index < reasons.size(); index++) {
      RiskRating.Reason reason = reasons.get(index);
      Faults below = faults.below("/reasons/" + index);
      Checks.text(below, "reason", reason.reason());
      Axis.of(row.axis()).ifPresent(axis -> judge(reason, axis, below));
      if (reason.viewpoint() != null && !seen.add(reason.viewpoint())) {
        below.add("/viewpoint", "This viewpoint has a reason already. Write both into one.");
      }
    }
  }

  private static void judge(RiskRating.Reason reason, Axis axis, Faults faults) {
    Checks.code(faults, "viewpoint", reason.viewpoint(), axis.viewpoints());
    Checks.code(faults, "level", reason.level(), axis.levels());
  }
}
