package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.Measure;
import io.iotssf.report.rendering.model.MeasureBullet;
import java.util.List;

/** Hangs sub-bullets and notes under the bullets they belong to. */
final class MeasureTree {
  private static final String BULLET = "bullet";
  private static final String NOTE = "note";

  private MeasureTree() {}

  static List<MeasureBullet> bullets(List<Measure> measures) {
    return measures.stream()
        .filter(measure -> BULLET.equals(measure.kind()))
        .map(bullet -> hang(bullet, measures))
        .toList();
  }

  /** ※ lines on the row as a whole. */
  static List<String> notes(List<Measure> measures) {
    return measures.stream()
        .filter(measure -> NOTE.equals(measure.kind()) && measure.parent() == null)
        .map(MeasureTree::note)
        .toList();
  }

  private static MeasureBullet hang(Measure bullet, List<Measure> measures) {
    return new MeasureBullet(
        PlainText.of(bullet.text()),
        children(bullet, measures, false),
        children(bullet, measures, true));
  }

  private static List<String> children(Measure bullet, List<Measure> measures, boolean notes) {
    return measures.stream()
        .filter(measure -> bullet.id().equals(measure.parent()))
        .filter(measure -> NOTE.equals(measure.kind()) == notes)
        .map(measure -> notes ? note(measure) : PlainText.of(measure.text()))
        .toList();
  }

  /** A ※ line as it is printed; a footnote gets a mark of its own. */
  private static String note(Measure measure) {
    String text = PlainText.of(measure.text());
    return text.startsWith("※") ? text : "注　" + text;
  }
}
