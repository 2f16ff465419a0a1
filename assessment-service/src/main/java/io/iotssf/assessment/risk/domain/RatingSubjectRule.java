package io.iotssf.assessment.risk.domain;

import io.iotssf.assessment.part.domain.Checks;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartRule;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.RiskRating;
import java.util.List;

/**
 * A risk is the system's, a stakeholder's, or that of a device in a form of use. What does not
 * belong to the kind of subject is not there: it would be read and mean nothing.
 */
final class RatingSubjectRule implements PartRule<RiskRating> {
  static final String SYSTEM = "system";
  static final String STAKEHOLDER = "stakeholder";
  static final String DEVICE = "device";

  private static final List<String> KINDS = List.of(SYSTEM, STAKEHOLDER, DEVICE);

  @Override
  public void judge(RiskRating row, Surroundings around, Faults faults) {
    RiskRating.Subject subject = row.subject();
    Faults below = faults.below("/subject");
    Checks.code(below, "kind", subject.kind(), KINDS);
    boolean isSystem = SYSTEM.equals(subject.kind());
    boolean isDevice = DEVICE.equals(subject.kind());
    below.add(
        "/id",
        Checks.unless(
            isSystem == (subject.id() == null),
            isSystem
                ? "`id` stays out: the system is rated as a whole."
                : "`id` is missing: say which stakeholder or component is rated."));
    below.add(
        "/formOfUse",
        Checks.unless(
            isDevice == (subject.formOfUse() != null),
            isDevice
                ? "`formOfUse` is missing: a device is rated in a form of use."
                : "`formOfUse` stays out: only a device is rated in a form of use."));
    Checks.optionalText(below, "formOfUse", subject.formOfUse());
  }
}
