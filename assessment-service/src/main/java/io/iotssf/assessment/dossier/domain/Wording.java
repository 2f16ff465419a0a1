package io.iotssf.assessment.dossier.domain;

import io.iotssf.contracts.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bounds of what people write: not blank, not endless, no control characters. */
public final class Wording {
  /** Longest title. */
  public static final int TITLE = 200;

  /** Longest paragraph: a reason, a statement, a condition. */
  public static final int PARAGRAPH = 4000;

  private static final List<Integer> KEPT_CONTROLS = List.of((int) '\n', (int) '\t');

  private Wording() {}

  /** Judges one text that must be there. */
  public static Ruling judge(String field, @Nullable String value, int longest) {
    if (value == null || value.isBlank()) {
      return rejected(field, "is missing or blank");
    }
    if (value.codePointCount(0, value.length()) > longest) {
      return rejected(field, "is longer than " + longest + " characters");
    }
    if (value.codePoints().anyMatch(Wording::isForbidden)) {
      return rejected(
          field, "holds a control character or half a character; only line breaks and tabs may be");
    }
    return Ruling.allowed();
  }

  /** Judges a paragraph with its optional translation. */
  public static Ruling judge(String field, @Nullable Text text) {
    if (text == null) {
      return rejected(field, "is missing");
    }
    Ruling japanese = judge(field + ".ja", text.ja(), PARAGRAPH);
    return text.en() == null ? japanese : japanese.and(judge(field + ".en", text.en(), PARAGRAPH));
  }

  private static Ruling rejected(String field, String why) {
    return Ruling.rejected(Ruling.Ground.VALUE, "`" + field + "` " + why + ".");
  }

  private static boolean isForbidden(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL -> !KEPT_CONTROLS.contains(point);
      case Character.SURROGATE, Character.UNASSIGNED -> true;
      case Character.FORMAT -> reordersText(point);
      default -> false;
    };
  }

  /** Bidirectional controls: they make a signed document read differently from what it says. */
  private static boolean reordersText(int point) {
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
  }
}
