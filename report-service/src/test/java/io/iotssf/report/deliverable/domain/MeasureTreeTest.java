package io.iotssf.report.deliverable.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.ConcreteMeasure;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeasureTreeTest {
  private static final UUID DECISION = new UUID(1, 1);
  private static final UUID ANOTHER = new UUID(1, 2);

  @Test
  void measuresOfAnotherDecisionStayApart() {
    assertEquals(
        List.of("甲"),
        inOrder(
            measure(DECISION, 1, "bullet", null, "甲"),
            measure(ANOTHER, 2, "bullet", null, "乙"),
            measure(ANOTHER, 3, "sub-bullet", 2, "丙")));
  }

  @Test
  void whatBelongsToABulletStandsUnderItWithItsNotesLast() {
    assertEquals(
        List.of("甲", "丙", "戊", "※丁", "乙"),
        inOrder(
            measure(DECISION, 1, "bullet", null, "甲"),
            measure(DECISION, 2, "bullet", null, "乙"),
            measure(DECISION, 3, "sub-bullet", 1, "丙"),
            measure(DECISION, 4, "note", 1, "※丁"),
            measure(DECISION, 5, "sub-bullet", 1, "戊")));
  }

  @Test
  void whatBelongsToNoBulletIsNotLost() {
    assertEquals(
        List.of("甲", "乙", "丙"),
        inOrder(
            measure(DECISION, 1, "bullet", null, "甲"),
            measure(DECISION, 3, "note", 2, "丙"),
            measure(DECISION, 2, "sub-bullet", 9, "乙")));
  }

  private static List<String> inOrder(ConcreteMeasure... measures) {
    return MeasureTree.of(List.of(measures), DECISION).inOrder().stream()
        .map(measure -> measure.text().ja())
        .toList();
  }

  private static ConcreteMeasure measure(
      UUID decision, int id, String kind, @Nullable Integer parent, String text) {
    return new ConcreteMeasure(
        new UUID(0, id),
        null,
        decision,
        kind,
        parent == null ? null : new UUID(0, parent),
        Text.japanese(text),
        null,
        List.of(),
        null);
  }
}
