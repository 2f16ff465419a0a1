package io.iotssf.assessment.part.domain;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import io.iotssf.kit.text.WrittenText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The checks that many kinds share: texts, codes, bounds of lists. */
public final class Checks {
  /** Longest paragraph: a reason, a statement, a condition. */
  public static final int PARAGRAPH = 4000;

  /** Longest name or heading. */
  public static final int LINE = 200;

  /** Most entries of a list within one row. */
  public static final int MOST = 100;

  /** Longest remark on a source. */
  private static final int REMARK = 1000;

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2199;

  /** Most rows of one kind: more than a team can answer for. */
  public static final int MOST_ROWS = 2_000;

  private Checks() {}

  /** A text that must be there, with its optional translation. */
  public static void text(Faults faults, String field, Text text) {
    faults.add("/" + field, WrittenText.fault(field, text, PARAGRAPH));
  }

  /** A text that may be missing, but not blank. */
  public static void optionalText(Faults faults, String field, @Nullable Text text) {
    if (text != null) {
      text(faults, field, text);
    }
  }

  /** A bounded list of texts. */
  public static void texts(Faults faults, String field, List<Text> texts) {
    bounded(faults, field, texts);
    for (int index = 0; index < texts.size(); index++) {
      faults.add("/" + field + "/" + index, WrittenText.fault(field, texts.get(index), PARAGRAPH));
    }
  }

  /** One line that may be missing, but not blank. */
  public static void optionalLine(Faults faults, String field, @Nullable String line) {
    if (line != null) {
      faults.add("/" + field, WrittenText.lineFault(field, line, LINE));
    }
  }

  /** The id in the catalogue and the place in print; both are missing for a tenant's own row. */
  public static void origin(Faults faults, @Nullable String key, @Nullable Source source) {
    optionalLine(faults, "key", key);
    place(faults, source);
  }

  /** The place in print, which a row of the tenant's own has not. */
  public static void place(Faults faults, @Nullable Source source) {
    if (source != null) {
      Faults below = faults.below("/source");
      below.add("/document", WrittenText.lineFault("document", source.document(), LINE));
      optionalLine(below, "section", source.section());
      optionalLine(below, "table", source.table());
      optionalLine(below, "row", source.row());
      if (source.note() != null) {
        below.add("/note", WrittenText.fault("note", source.note(), REMARK));
      }
    }
  }

  /** A day that may be missing; a year outside these two centuries is a slip of the pen. */
  public static void optionalDay(Faults faults, String field, @Nullable LocalDate day) {
    if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
      faults.add(
          "/" + field, "`%s` must be a day from %d to %d.".formatted(field, FIRST_YEAR, LAST_YEAR));
    }
  }

  /** A code that may be missing; if it is there, one of those that exist. */
  public static void code(
      Faults faults, String field, @Nullable String code, Collection<String> known) {
    if (code != null && !known.contains(code)) {
      faults.add("/" + field, "`%s` must be one of %s.".formatted(field, sorted(known)));
    }
  }

  /** A bounded list of codes that exist, each of them once. */
  public static void codes(
      Faults faults, String field, List<String> codes, Collection<String> known) {
    bounded(faults, field, codes);
    once(faults, field, codes);
    for (int index = 0; index < codes.size(); index++) {
      if (!known.contains(codes.get(index))) {
        faults.add(
            "/" + field + "/" + index, "`%s` holds only %s.".formatted(field, sorted(known)));
      }
    }
  }

  /** A list in which nothing stands twice. */
  public static void once(Faults faults, String field, List<?> entries) {
    for (int index = 0; index < entries.size(); index++) {
      if (entries.indexOf(entries.get(index)) < index) {
        faults.add("/" + field + "/" + index, "`%s` names this twice.".formatted(field));
      }
    }
  }

  /** A list that is not endless. */
  public static void bounded(Faults faults, String field, List<?> entries) {
    if (entries.size() > MOST) {
      faults.add("/" + field, "`%s` holds at most %d.".formatted(field, MOST));
    }
  }

  /** What is wrong, if the condition does not hold. */
  public static Optional<String> unless(boolean holds, String otherwise) {
    return holds ? Optional.empty() : Optional.of(otherwise);
  }

  private static List<String> sorted(Collection<String> known) {
    return known instanceof List<String> inOrder ? inOrder : known.stream().sorted().toList();
  }
}
