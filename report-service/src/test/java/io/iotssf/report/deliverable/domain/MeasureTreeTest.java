package io.iotssf.report.deliverable.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.ConcreteMeasure;
import io.iotssf.report.rendering.model.MeasureBullet;
import io.iotssf.report.rendering.model.MeasureLine;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeasureTreeTest {
  private static final UUID DECISION = new UUID(1, 1);
  private static final UUID ANOTHER = new UUID(1, 2);

  @Test
  void measuresOfAnotherDecisionStayApart() {
    MeasureTree tree =
        MeasureTree.of(
            List.of(
                measure(DECISION, 1, "bullet", null, "甲"),
                measure(ANOTHER, 2, "bullet", null, "乙"),
                measure(ANOTHER, 3, "sub-bullet", 2, "丙")),
            DECISION);
    assertEquals(List.of("甲"), tree.bullets().stream().map(MeasureBullet::text).toList());
    assertEquals(List.of(), tree.bullets().getFirst().details());
  }

  @Test
  void whatBelongsToNoBulletIsNotLost() {
    MeasureTree tree =
        MeasureTree.of(
            List.of(
                measure(DECISION, 1, "bullet", null, "甲"),
                measure(DECISION, 2, "sub-bullet", 9, "乙"),
                measure(DECISION, 3, "note", 2, "丙"),
                measure(DECISION, 4, "note", 1, "※丁")),
            DECISION);
    assertEquals(List.of("甲", "乙"), tree.bullets().stream().map(MeasureBullet::text).toList());
    assertEquals(List.of("注　丙"), texts(tree.notes()));
    assertEquals(List.of("※丁"), texts(tree.bullets().getFirst().notes()));
  }

  private static List<String> texts(List<MeasureLine> lines) {
    return lines.stream().map(MeasureLine::text).toList();
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
