package io.iotssf.kit.text;

import io.iotssf.contracts.Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bounds of what people write: not blank to the eye, not endless, and no character that is not seen
 * or is seen differently elsewhere, since what is approved is signed as it is read. Joiners and
 * variation selectors stay: they are parts of words, names and emoji.
 */
public final class WrittenText {
  /** Zero width (non-)joiners: parts of words and of emoji. */
  private static final List<Integer> JOINERS = List.of(0x200C, 0x200D);

  /** Letters by their class, and blank: Hangul fillers and the empty braille pattern. */
  private static final List<Integer> FILLERS = List.of(0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0);

  private WrittenText() {}

  /** What is wrong with a text that must be there, naming the field; empty when nothing is. */
  public static Optional<String> fault(String field, @Nullable String value, int longest) {
    if (value == null || !isAnyVisible(value)) {
      return refused(field, "is missing or blank");
    }
    if (value.codePointCount(0, value.length()) > longest) {
      return refused(field, "is longer than " + longest + " characters");
    }
    return everyCharacter(field, value);
  }

  private static boolean isAnyVisible(String value) {
    for (int at = 0; at < value.length(); at += Character.charCount(value.codePointAt(at))) {
      if (isVisible(value.codePointAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> everyCharacter(String field, String value) {
    int place = 0;
    for (int at = 0; at < value.length(); at += Character.charCount(value.codePointAt(at))) {
      place++;
      if (isForbidden(value.codePointAt(at))) {
        return refused(
            field,
            "has U+%04X as character %d, which is not seen or has no agreed meaning; take it out"
                .formatted(value.codePointAt(at), place));
      }
    }
    return Optional.empty();
  }

  /** The same of one line that must be there, such as a title. */
  public static Optional<String> lineFault(String field, @Nullable String value, int longest) {
    return value != null && (value.indexOf('\n') >= 0 || value.indexOf('\t') >= 0)
        ? refused(field, "is one line; leave line breaks and tabs out")
        : fault(field, value, longest);
  }

  /** The same of a text with its optional translation. */
  public static Optional<String> fault(String field, @Nullable Text text, int longest) {
    if (text == null) {
      return refused(field, "is missing");
    }
    Optional<String> japanese = fault(field + ".ja", text.ja(), longest);
    return text.en() == null
        ? japanese
        : japanese.or(() -> fault(field + ".en", text.en(), longest));
  }

  private static Optional<String> refused(String field, String why) {
    return Optional.of("`" + field + "` " + why + ".");
  }

  private static boolean isKeptControl(int point) {
    return point == '\n' || point == '\t';
  }

  private static boolean isForbidden(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL -> !isKeptControl(point);
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
