package io.iotssf.report.deliverable.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes the readings of an erratum legible: codes become words, lists become sentences, and of a
 * long text only the place that differs is shown.
 */
final class ErratumReading {
  private static final int CONTEXT = 14;
  private static final int SHORT = 48;
  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern JAPANESE = Pattern.compile("\"ja\":\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Set<String> CODED = Set.of("perspective", "target", "stakeholder");

  private ErratumReading() {}

  /** The value in words; empty when there is none, as for a text that is lost. */
  static Optional<String> words(@Nullable String field, @Nullable String value) {
    return Optional.ofNullable(value)
        .filter(written -> !written.isBlank())
        .map(written -> wording(field, written));
  }

  private static String wording(@Nullable String field, String value) {
    if ("threats".equals(field) && value.startsWith("[")) {
      return matches(QUOTED, value, code -> JapaneseWording.threat(code).text());
    }
    if (value.startsWith("[{")) {
      return PlainText.of(matches(JAPANESE, value, UnaryOperator.identity()));
    }
    return field != null && CODED.contains(field)
        ? JapaneseWording.anyCode(value)
        : PlainText.of(value);
  }

  /** The part of {@code text} in which it differs from {@code other}, with some words around it. */
  static @Nullable String excerpt(@Nullable String text, @Nullable String other) {
    if (text == null || text.codePointCount(0, text.length()) <= SHORT) {
      return text;
    }
    return other == null ? beginning(text) : difference(text, other);
  }

  private static String beginning(String text) {
    return text.substring(0, text.offsetByCodePoints(0, SHORT)) + "…";
  }

  private static String difference(String text, String other) {
    int shorter = Math.min(text.length(), other.length());
    int same = 0;
    while (same < shorter && text.charAt(same) == other.charAt(same)) {
      same++;
    }
    int tail = 0;
    while (tail < shorter - same
        && text.charAt(text.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
      tail++;
    }
    int from = boundary(text, Math.max(0, same - CONTEXT));
    int to = boundary(text, Math.min(text.length(), text.length() - tail + CONTEXT));
    return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
  }

  /** Never cuts a surrogate pair in two. */
  private static int boundary(String text, int index) {
    boolean inside =
        index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index));
    return inside ? index - 1 : index;
  }

  private static String matches(Pattern pattern, String value, UnaryOperator<String> wording) {
    List<String> words =
        pattern
            .matcher(value)
            .results()
            .map((MatchResult match) -> wording.apply(match.group(1)))
            .toList();
    return String.join(pattern == QUOTED ? "、" : " ／ ", words);
  }
}
