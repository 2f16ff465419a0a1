package io.iotssf.assessment.risk.domain;

import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartRule;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.RiskRating;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One subject has one level on an axis; a device has one in each form of use. */
final class OneRatingPerSubjectRule implements PartRule<RiskRating> {

  @Override
  public void judge(RiskRating row, Surroundings around, Faults faults) {
    if (around.all(RiskKinds.RISK_RATING).stream().anyMatch(each -> twins(each, row))) {
      faults.add("/subject", "This subject is rated on this axis already. Change that rating.");
    }
  }

  private static boolean twins(RiskRating one, RiskRating other) {
    return !one.id().equals(other.id())
        && one.axis().equals(other.axis())
        && sameSubject(one.subject(), other.subject());
  }

  private static boolean sameSubject(RiskRating.Subject one, RiskRating.Subject other) {
    return one.kind().equals(other.kind())
        && Objects.equals(one.id(), other.id())
        && Objects.equals(japanese(one.formOfUse()), japanese(other.formOfUse()));
  }

  /** A translation makes no other form of use. */
  private static @Nullable String japanese(@Nullable Text text) {
    return text == null ? null : text.ja();
  }
}
