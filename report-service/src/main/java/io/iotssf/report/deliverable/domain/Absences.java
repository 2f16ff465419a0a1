package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.Source;
import io.iotssf.report.rendering.model.Absence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a row lacks. It blames the source only where the contract says that the source
 * lacks it: people of the assessment may have left the rest out.
 */
final class Absences {
  private final List<Absence> found = new ArrayList<>();
  private final boolean quoted;

  private Absences(boolean quoted) {
    this.quoted = quoted;
  }

  /** Of a row that comes from a source, or of the organisation's own, which then is said first. */
  static Absences ofRow(@Nullable Source source) {
    return new Absences(source != null)
        .unless(source != null, "source", "自組織の記載（出典なし）", "Own entry, not from a source");
  }

  /** Of a part of a row, whose origin the row says. */
  static Absences ofPart(@Nullable Source rowSource) {
    return new Absences(rowSource != null);
  }

  /** What nobody has to say. */
  Absences stated(String field, @Nullable Object value) {
    return unless(isThere(value), field, "記載なし", "Not stated");
  }

  /** What only the source could say. */
  Absences printed(String field, @Nullable Object value) {
    return quoted
        ? unless(isThere(value), field, "原典に記載なし", "Not stated in the source")
        : stated(field, value);
  }

  /** What is still to be judged, decided or set. */
  Absences settled(String field, @Nullable Object value, String ja, String en) {
    return unless(isThere(value), field, ja, en);
  }

  Absences unless(boolean there, String field, String ja, String en) {
    if (!there) {
      found.add(new Absence(field, ja, en));
    }
    return this;
  }

  List<Absence> list() {
    return List.copyOf(found);
  }

  private static boolean isThere(@Nullable Object value) {
    return value instanceof Collection<?> all ? !all.isEmpty() : value != null;
  }
}
