package io.iotssf.assessment.treatment.domain;

import io.iotssf.assessment.part.domain.Checks;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartRule;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.ConcreteMeasure;
import java.util.List;

/** All that a measure keeps: its words, its place among the others, and what shows it is done. */
final class MeasureRule implements PartRule<ConcreteMeasure> {
  private final PartRule<ConcreteMeasure> place = new MeasurePlaceRule();
  private final PartRule<ConcreteMeasure> evidence = new EvidenceRule();

  @Override
  public void judge(ConcreteMeasure row, Surroundings around, Faults faults) {
    Checks.origin(faults, row.key(), row.source());
    Checks.code(
        faults,
        "kind",
        row.kind(),
        List.of(MeasurePlaceRule.BULLET, MeasurePlaceRule.SUB_BULLET, MeasurePlaceRule.NOTE));
    Checks.text(faults, "text", row.text());
    Checks.code(faults, "status", row.status(), ImplementationStatus.CODES);
    place.judge(row, around, faults);
    evidence.judge(row, around, faults);
  }
}
