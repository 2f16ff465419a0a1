package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.assessment.ConcreteMeasure;
import io.iotssf.report.rendering.model.Evidence;
import io.iotssf.report.rendering.model.MeasureBullet;
import io.iotssf.report.rendering.model.MeasureLine;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Hangs the sub-bullets and notes of a decision under the bullets they belong to. What belongs to
 * no bullet stands for itself, so that none is lost.
 */
final class MeasureTree {
  private static final String BULLET = "bullet";
  private static final String NOTE = "note";

  private final List<ConcreteMeasure> measures;
  private final Set<UUID> bullets;

  private MeasureTree(List<ConcreteMeasure> measures) {
    this.measures = measures;
    this.bullets =
        measures.stream()
            .filter(measure -> BULLET.equals(measure.kind()))
            .map(ConcreteMeasure::id)
            .collect(Collectors.toSet());
  }

  static MeasureTree of(List<ConcreteMeasure> all, UUID decision) {
    return new MeasureTree(
        all.stream().filter(measure -> measure.decision().equals(decision)).toList());
  }

  List<MeasureBullet> bullets() {
    return measures.stream()
        .filter(measure -> !NOTE.equals(measure.kind()) && stands(measure))
        .map(this::hang)
        .toList();
  }

  /** ※ lines on the decision as a whole. */
  List<MeasureLine> notes() {
    return measures.stream()
        .filter(measure -> NOTE.equals(measure.kind()) && stands(measure))
        .map(MeasureTree::line)
        .toList();
  }

  private boolean stands(ConcreteMeasure measure) {
    return BULLET.equals(measure.kind())
        || measure.parent() == null
        || !bullets.contains(measure.parent());
  }

  private MeasureBullet hang(ConcreteMeasure bullet) {
    return new MeasureBullet(
        PlainText.of(bullet.text()),
        JapaneseWording.statusOrNull(bullet.status()),
        evidence(bullet),
        children(bullet, false),
        children(bullet, true),
        Absences.ofRow(bullet.source()).list());
  }

  private List<MeasureLine> children(ConcreteMeasure bullet, boolean notes) {
    return measures.stream()
        .filter(measure -> !stands(measure) && bullet.id().equals(measure.parent()))
        .filter(measure -> NOTE.equals(measure.kind()) == notes)
        .map(MeasureTree::line)
        .toList();
  }

  private static MeasureLine line(ConcreteMeasure measure) {
    return new MeasureLine(
        words(measure),
        JapaneseWording.statusOrNull(measure.status()),
        evidence(measure),
        Absences.ofRow(measure.source()).list());
  }

  /** A ※ line as it is printed; a footnote gets a mark of its own. */
  private static String words(ConcreteMeasure measure) {
    String text = PlainText.of(measure.text());
    return !NOTE.equals(measure.kind()) || text.startsWith("※") ? text : "注　" + text;
  }

  private static List<Evidence> evidence(ConcreteMeasure measure) {
    return measure.evidence().stream()
        .map(
            one ->
                new Evidence(
                    PlainText.of(one.uri()),
                    PlainText.of(one.sha256()),
                    PlainText.of(one.checkedBy()),
                    one.checkedOn(),
                    PlainText.date(one.checkedOn())))
        .toList();
  }
}
