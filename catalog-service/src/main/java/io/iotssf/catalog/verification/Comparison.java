package io.iotssf.catalog.verification;

import static java.util.stream.Collectors.toSet;

import io.iotssf.catalog.verification.Quotations.Quotation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** One source text held against what is quoted from it. */
final class Comparison {
  private final SourceText source;
  private final BitSet carried = new BitSet();
  private final List<Quotation> unprinted = new ArrayList<>();

  /**
   * @param quotations what must stand in the source, word for word
   * @param names words of cells that rows carry as codes, such as a threat's name
   */
  Comparison(SourceText source, Collection<Quotation> quotations, Collection<String> names) {
    this.source = source;
    for (Quotation quotation : quotations) {
      if (!mark(SourceText.words(quotation.words()))) {
        unprinted.add(quotation);
      }
    }
    Set<String> codes = names.stream().map(SourceText::words).collect(toSet());
    source.cells().stream()
        .filter(cell -> codes.contains(cell.words()) || cell.words().matches("\\d+"))
        .forEach(cell -> carried.set(cell.place(), cell.place() + cell.words().length()));
  }

  /** Quotations that the source does not print. */
  List<Quotation> unprinted() {
    return unprinted;
  }

  /**
   * Words that no row carries.
   *
   * @param line line of the source, from 1
   */
  record Uncarried(int line, String words) {}

  /** What of the source no row carries, line by line; single signs are left out. */
  List<Uncarried> uncarried() {
    List<Uncarried> found = new ArrayList<>();
    String words = source.words();
    int start = carried.nextClearBit(0);
    while (start < words.length()) {
      int end = start;
      while (end < words.length() && !carried.get(end) && source.line(end) == source.line(start)) {
        end++;
      }
      String run = words.substring(start, end).strip();
      if (source.line(start) > 0 && run.length() > 1) {
        found.add(new Uncarried(source.line(start), run));
      }
      start = carried.nextClearBit(end);
    }
    return found;
  }

  private boolean mark(String words) {
    boolean printed = false;
    for (int place = source.words().indexOf(words);
        place >= 0 && !words.isEmpty();
        place = source.words().indexOf(words, place + 1)) {
      carried.set(place, place + words.length());
      printed = true;
    }
    return printed;
  }
}
