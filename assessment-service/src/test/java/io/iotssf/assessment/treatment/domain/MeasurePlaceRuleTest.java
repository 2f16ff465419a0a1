package io.iotssf.assessment.treatment.domain;

import static io.iotssf.assessment.testing.RowFixture.MEASURE;
import static io.iotssf.assessment.testing.RowFixture.SUB_MEASURE;
import static io.iotssf.assessment.testing.RowFixture.id;
import static io.iotssf.assessment.testing.With.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.testing.Around;
import io.iotssf.contracts.assessment.ConcreteMeasure;
import io.iotssf.contracts.assessment.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurePlaceRuleTest {
  private static final ConcreteMeasure NOTE = with(SUB_MEASURE, "kind", "note");

  @Test
  void subBulletsAndNotesStandUnderABullet() {
    assertEquals(List.of(), faults(SUB_MEASURE, MEASURE));
    assertEquals(List.of(), faults(NOTE, MEASURE));
    assertEquals(List.of("/parent"), faults(SUB_MEASURE));
  }

  @Test
  void onlyANoteMayConcernTheDecisionAsAWhole() {
    assertEquals(List.of(), faults(with(NOTE, "parent", null)));
    assertEquals(List.of("/parent"), faults(with(SUB_MEASURE, "parent", null)));
  }

  @Test
  void aBulletStandsUnderNoOther() {
    assertEquals(List.of("/parent"), faults(with(SUB_MEASURE, "kind", "bullet"), MEASURE));
  }

  @Test
  void nothingStandsUnderASubBulletOrAnotherDecision() {
    ConcreteMeasure foreign = with(MEASURE, "decision", id(99));
    assertEquals(List.of("/parent"), faults(SUB_MEASURE, foreign));
    assertEquals(
        List.of("/parent"), faults(with(NOTE, "id", id(98)), with(MEASURE, "kind", "note")));
  }

  @Test
  void aBulletThatOthersStandUnderStaysWhereItIs() {
    assertEquals(List.of(""), faults(with(MEASURE, "decision", id(99)), SUB_MEASURE));
    assertEquals(List.of(""), faults(with(MEASURE, "kind", "note"), SUB_MEASURE));
    assertEquals(List.of(), faults(MEASURE, SUB_MEASURE));
  }

  private static List<String> faults(ConcreteMeasure row, Part... others) {
    return Around.faults(TreatmentKinds.MEASURE, row, others);
  }
}
