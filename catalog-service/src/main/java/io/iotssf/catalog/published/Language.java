package io.iotssf.catalog.published;

import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Languages of answers: the Japanese words of the source always, our English beside it. */
public enum Language {
  JA,
  EN;

  private static final String ANY = "*";

  /** The language as a tag. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The language that suits the caller best; Japanese when nothing fits.
   *
   * @param lines of the header {@code Accept-Language}; null or empty when it was not sent
   * @throws ProblemException 400 when it cannot be read
   */
  public static Language asked(@Nullable List<String> lines) {
    String wishes = lines == null ? "" : String.join(",", lines);
    if (wishes.isBlank()) {
      return JA;
    }
    try {
      return best(LanguageRange.parse(wishes));
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          ProblemType.INVALID_VALUE,
          "The header 'Accept-Language' lists languages, for example: en, ja;q=0.5.");
    }
  }

  private static Language best(List<LanguageRange> wishes) {
    List<LanguageRange> wanted = wishes.stream().filter(range -> range.getWeight() > 0).toList();
    List<String> bearable =
        Stream.of(values()).map(Language::tag).filter(tag -> !isRefused(tag, wishes)).toList();
    String found = Locale.lookupTag(wanted, bearable);
    if (found == null && wanted.stream().anyMatch(range -> range.getRange().equals(ANY))) {
      found = bearable.stream().findFirst().orElse(null);
    }
    return EN.tag().equals(Objects.requireNonNullElse(found, JA.tag())) ? EN : JA;
  }

  private static boolean isRefused(String tag, List<LanguageRange> wishes) {
    return wishes.stream()
        .anyMatch(range -> range.getRange().equals(tag) && range.getWeight() == 0);
  }
}
