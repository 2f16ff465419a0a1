package io.iotssf.assessment.risk.domain;

import io.iotssf.contracts.Text;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sentences for people, in both languages, that name things of an assessment. */
public final class Phrase {

  private Phrase() {}

  /**
   * A sentence in both languages.
   *
   * @param ja the Japanese sentence, with {@code %s} or {@code %1$s} for each part
   * @param en the English one; a part that nobody translated stands in it in Japanese, since a name
   *     that is left out cannot be looked up
   */
  public static Text of(String ja, String en, Text... parts) {
    return new Text(filled(ja, parts, Text::ja), filled(en, parts, Phrase::english));
  }

  /** Several names in a row. */
  public static Text list(List<Text> names) {
    return new Text(
        names.stream().map(Text::ja).collect(Collectors.joining("、")),
        names.stream().map(Phrase::english).collect(Collectors.joining(", ")));
  }

  /** A code, number or date, which reads the same in both languages. */
  public static Text code(Object code) {
    return new Text(code.toString(), code.toString());
  }

  private static String filled(String sentence, Text[] parts, Function<Text, String> language) {
    return String.format(sentence, Arrays.stream(parts).map(language).toArray());
  }

  private static String english(Text text) {
    String en = text.en();
    return en == null ? text.ja() : en;
  }
}
