package io.iotssf.catalog.published;

import java.util.List;
import java.util.Locale;

/** Languages of answers: the Japanese words of the source always, our English beside it. */
public enum Language {
  JA,
  EN;

  /** The language as a tag. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The language that suits the caller best.
   *
   * @param acceptable what {@code Accept-Language} says, best first; Japanese when nothing fits
   */
  public static Language among(List<Locale> acceptable) {
    for (Locale locale : acceptable) {
      for (Language language : values()) {
        if (language.tag().equals(locale.getLanguage())) {
          return language;
        }
      }
    }
    return JA;
  }
}
