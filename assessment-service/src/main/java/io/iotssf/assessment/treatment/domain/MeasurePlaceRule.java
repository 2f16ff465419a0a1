package io.iotssf.assessment.treatment.domain;

import io.iotssf.assessment.part.domain.Checks;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartRule;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.ConcreteMeasure;
import java.util.Optional;
import java.util.UUID;

/**
 * Bullets stand by themselves, sub-bullets under a bullet of the same decision, notes under one or
 * under the decision as a whole. So a bullet that others stand under stays one, and stays with
 * them.
 */
final class MeasurePlaceRule implements PartRule<ConcreteMeasure> {
  static final String BULLET = "bullet";
  static final String SUB_BULLET = "sub-bullet";
  static final String NOTE = "note";

  @Override
  public void judge(ConcreteMeasure row, Surroundings around, Faults faults) {
    UUID parent = row.parent();
    if (parent == null) {
      faults.add(
          "/parent",
          Checks.unless(!SUB_BULLET.equals(row.kind()), "A sub-bullet stands under a bullet."));
    } else {
      faults.add(
          "/parent", Checks.unless(!BULLET.equals(row.kind()), "A bullet stands under no other."));
      faults.add(
          "/parent",
          Checks.unless(
              bullet(parent, around).filter(each -> carries(each, row)).isPresent(),
              "`parent` must be a bullet of the same decision."));
    }
    judgeAsParent(row, around, faults);
  }

  private static void judgeAsParent(ConcreteMeasure row, Surroundings around, Faults faults) {
    boolean holds =
        around.all(TreatmentKinds.MEASURE).stream()
            .filter(each -> row.id().equals(each.parent()))
            .allMatch(each -> carries(row, each));
    faults.add(
        "",
        Checks.unless(
            holds, "Others stand under this bullet: it stays a bullet of their decision."));
  }

  private static Optional<ConcreteMeasure> bullet(UUID id, Surroundings around) {
    return around.find(TreatmentKinds.MEASURE, id);
  }

  private static boolean carries(ConcreteMeasure parent, ConcreteMeasure child) {
    return BULLET.equals(parent.kind()) && parent.decision().equals(child.decision());
  }
}
