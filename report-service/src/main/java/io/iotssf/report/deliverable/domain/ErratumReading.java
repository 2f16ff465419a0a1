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
 * long text only the place that differs is shown, from the beginning of a word to the end of one.
 */
final class ErratumReading {
  private static final int CONTEXT = 14;
  private static final int SHORT = 48;
  private static final String NEVER_FIRST = "、。，．・：；）］」』】！？ー-";
  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern JAPANESE = Pattern.compile("\"ja\":\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Set<String> CODED = Set.of("perspective", "target", "stakeholder");

  private final Composition composition;

  ErratumReading(Composition composition) {
    this.composition = composition;
  }

  /** The value in words; empty when there is none, as for a text that is lost. */
  Optional<String> words(@Nullable String field, @Nullable String value) {
    return Optional.ofNullable(value)
        .filter(written -> !written.isBlank())
        .map(written -> wording(field, written));
  }

  private String wording(@Nullable String field, String value) {
    if ("threats".equals(field) && value.startsWith("[")) {
      return matches(QUOTED, value, code -> composition.say(Codes.threat(code)));
    }
    if (value.startsWith("[{")) {
      return PlainText.of(matches(JAPANESE, value, UnaryOperator.identity()));
    }
    return field != null && CODED.contains(field)
        ? composition.say(Codes.anyOf(value))
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
    int to = endOfWord(text, text.offsetByCodePoints(0, SHORT));
    return text.substring(0, to) + (to < text.length() ? "…" : "");
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
    int from = beginOfWord(text, Math.max(0, same - CONTEXT));
    int to = endOfWord(text, Math.min(text.length(), text.length() - tail + CONTEXT));
    return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
  }

  private static int beginOfWord(String text, int index) {
    int begin = index;
    while (!isBetweenWords(text, begin)) {
      begin--;
    }
    return begin;
  }

  private static int endOfWord(String text, int index) {
    int end = index;
    while (!isBetweenWords(text, end)) {
      end++;
    }
    return end;
  }

  /** A Japanese word ends with its particle, which is in hiragana, or at a sign. */
  private static boolean isBetweenWords(String text, int index) {
    if (index == 0 || index == text.length()) {
      return true;
    }
    int before = text.codePointBefore(index);
    return !Character.isLowSurrogate(text.charAt(index))
        && (isHiragana(before) || !(Character.isLetterOrDigit(before) || before == '-'))
        && !isHiragana(text.codePointAt(index))
        && NEVER_FIRST.indexOf(text.charAt(index)) < 0;
  }

  private static boolean isHiragana(int point) {
    return Character.UnicodeScript.of(point) == Character.UnicodeScript.HIRAGANA;
  }

  private String matches(Pattern pattern, String value, UnaryOperator<String> wording) {
    List<String> words =
        pattern
            .matcher(value)
            .results()
            .map((MatchResult match) -> wording.apply(match.group(1)))
            .toList();
    return pattern == QUOTED ? composition.list(words) : String.join(" ／ ", words);
  }
}
