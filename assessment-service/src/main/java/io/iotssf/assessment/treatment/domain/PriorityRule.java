package io.iotssf.assessment.treatment.domain;

import io.iotssf.assessment.part.domain.Checks;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartRule;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.Priority;
import java.util.List;

/** What comes first is an asset or a measure, and each names only what it is about. */
final class PriorityRule implements PartRule<Priority> {
  private static final String ASSET = "asset";
  private static final String MEASURE = "measure";

  @Override
  public void judge(Priority row, Surroundings around, Faults faults) {
    Checks.origin(faults, row.key(), row.source());
    Checks.code(faults, "kind", row.kind(), List.of(ASSET, MEASURE));
    Checks.text(faults, "subject", row.subject());
    Checks.bounded(faults, "components", row.components());
    Checks.once(faults, "components", row.components());
    Checks.optionalText(faults, "byMagnitude", row.byMagnitude());
    Checks.optionalText(faults, "byLikelihood", row.byLikelihood());
    Checks.optionalText(faults, "byEffectiveness", row.byEffectiveness());
    RequirementIds.judge(row.requirementId(), around, faults);
    faults.add(
        "/requirementId",
        Checks.unless(
            !ASSET.equals(row.kind()) || row.requirementId() == null,
            "`requirementId` stays out: an asset is no requirement."));
    faults.add(
        "/components",
        Checks.unless(
            !MEASURE.equals(row.kind()) || row.components().isEmpty(),
            "`components` stays empty: only an asset names components."));
  }
}
