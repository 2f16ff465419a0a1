package io.iotssf.assessment.dossier.domain;

import io.iotssf.contracts.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bounds of what people write: not blank to the eye, not endless, and no character that is not seen
 * or is seen differently elsewhere, since what is approved is signed as it is read. Joiners and
 * variation selectors stay: they are parts of words, names and emoji.
 */
public final class Wording {
  /** Longest title. */
  public static final int TITLE = 200;

  /** Longest paragraph: a reason, a statement, a condition. */
  public static final int PARAGRAPH = 4000;

  private static final List<Integer> KEPT_CONTROLS = List.of((int) '\n', (int) '\t');

  /** Zero width (non-)joiners: parts of words and of emoji. */
  private static final List<Integer> JOINERS = List.of(0x200C, 0x200D);

  /** Letters by their class, and blank: Hangul fillers and the empty braille pattern. */
  private static final List<Integer> FILLERS = List.of(0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0);

  private Wording() {}

  /** Judges one text that must be there. */
  public static Ruling judge(String field, @Nullable String value, int longest) {
    if (value == null || value.codePoints().noneMatch(Wording::isVisible)) {
      return rejected(field, "is missing or blank");
    }
    if (value.codePointCount(0, value.length()) > longest) {
      return rejected(field, "is longer than " + longest + " characters");
    }
    return everyCharacter(field, value.codePoints().toArray());
  }

  private static Ruling everyCharacter(String field, int[] points) {
    for (int index = 0; index < points.length; index++) {
      if (isForbidden(points[index])) {
        return rejected(
            field,
            "has U+%04X as character %d, which is not seen or has no agreed meaning; take it out"
                .formatted(points[index], index + 1));
      }
    }
    return Ruling.allowed();
  }

  /** Judges one line that must be there, such as a title. */
  public static Ruling judgeLine(String field, @Nullable String value, int longest) {
    return value != null && value.codePoints().anyMatch(KEPT_CONTROLS::contains)
        ? rejected(field, "is one line; leave line breaks and tabs out")
        : judge(field, value, longest);
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
      case Character.FORMAT -> !JOINERS.contains(point);
      case Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> FILLERS.contains(point);
    };
  }

  private static boolean isVisible(int point) {
    return switch (Character.getType(point)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          false;
      default -> !FILLERS.contains(point);
    };
  }
}
