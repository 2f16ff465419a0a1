package io.iotssf.assessment.treatment.domain;

import io.iotssf.assessment.dossier.domain.Ruling;
import io.iotssf.assessment.part.domain.EditRule;
import io.iotssf.assessment.part.domain.Editor;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.ConcreteMeasure;
import org.jspecify.annotations.Nullable;

/**
 * Whoever decides a requirement says how it is carried out. Whoever asked for it sees the measures,
 * and does not write them.
 */
final class MeasureEditRule implements EditRule<ConcreteMeasure> {

  @Override
  public Ruling judge(
      @Nullable ConcreteMeasure before,
      @Nullable ConcreteMeasure after,
      Surroundings around,
      Editor editor) {
    return editor.leads() || (decides(before, around, editor) && decides(after, around, editor))
        ? Ruling.allowed()
        : Ruling.rejected(
            Ruling.Ground.PERSON,
            "This measure belongs to another stakeholder's decision; only its people and an"
                + " assessor change it.");
  }

  private static boolean decides(
      @Nullable ConcreteMeasure measure, Surroundings around, Editor editor) {
    return measure == null
        || around
            .find(TreatmentKinds.REQUIREMENT_DECISION, measure.decision())
            .filter(decision -> editor.actingFor().contains(decision.stakeholder()))
            .isPresent();
  }
}
