package io.iotssf.catalog.search.domain;

import java.util.ArrayList;
import java.util.List;

/** Shows the place of a match with its marks: parts of the text, never markup. */
public final class Snippet {
  /** A text up to this length is shown whole. */
  private static final int WHOLE = 160;

  private static final int BEFORE = 40;
  private static final String CUT = "…";

  private Snippet() {}

  /**
   * A piece of the text.
   *
   * @param match whether these words matched
   */
  public record Part(String text, boolean match) {}

  /** Ranges in order, each place once. */
  public static List<Range> merged(List<Range> ranges) {
    List<Range> merged = new ArrayList<>();
    ranges.stream()
        .sorted(java.util.Comparator.comparingInt(Range::start))
        .forEach(range -> addMerged(range, merged));
    return List.copyOf(merged);
  }

  private static void addMerged(Range range, List<Range> merged) {
    if (!merged.isEmpty() && range.start() <= merged.getLast().end()) {
      Range last = merged.removeLast();
      merged.add(new Range(last.start(), Math.max(last.end(), range.end())));
    } else {
      merged.add(range);
    }
  }

  /**
   * The parts around the first match.
   *
   * @param ranges merged, at least one
   */
  public static List<Part> of(String text, List<Range> ranges) {
    boolean whole = text.length() <= WHOLE;
    int from = whole ? 0 : sound(text, Math.max(0, ranges.getFirst().start() - BEFORE));
    int to = whole ? text.length() : sound(text, Math.min(text.length(), from + WHOLE));
    List<Part> parts = new ArrayList<>();
    add(from > 0 ? CUT : "", false, parts);
    int at = from;
    for (Range range : ranges) {
      if (range.start() >= to) {
        break;
      }
      add(text.substring(at, range.start()), false, parts);
      at = Math.min(range.end(), to);
      add(text.substring(range.start(), at), true, parts);
    }
    add(text.substring(at, to) + (to < text.length() ? CUT : ""), false, parts);
    return List.copyOf(parts);
  }

  private static void add(String text, boolean match, List<Part> parts) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, match));
    }
  }

  /** Not between the two halves of one sign. */
  private static int sound(String text, int index) {
    return index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index))
        ? index - 1
        : index;
  }
}
