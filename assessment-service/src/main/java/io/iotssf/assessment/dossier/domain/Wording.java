package io.iotssf.assessment.dossier.domain;

import io.iotssf.contracts.Text;
import io.iotssf.kit.text.WrittenText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bounds of what people write in an assessment, as rulings. */
public final class Wording {
  /** Longest title. */
  public static final int TITLE = 200;

  /** Longest paragraph: a reason, a statement, a condition. */
  public static final int PARAGRAPH = 4000;

  private Wording() {}

  /** Judges one text that must be there. */
  public static Ruling judge(String field, @Nullable String value, int longest) {
    return ruling(WrittenText.fault(field, value, longest));
  }

  /** Judges one line that must be there, such as a title. */
  public static Ruling judgeLine(String field, @Nullable String value, int longest) {
    return ruling(WrittenText.lineFault(field, value, longest));
  }

  /** Judges a paragraph with its optional translation. */
  public static Ruling judge(String field, @Nullable Text text) {
    return ruling(WrittenText.fault(field, text, PARAGRAPH));
  }

  private static Ruling ruling(Optional<String> fault) {
    return fault
        .map(reason -> Ruling.rejected(Ruling.Ground.VALUE, reason))
        .orElseGet(Ruling::allowed);
  }
}
