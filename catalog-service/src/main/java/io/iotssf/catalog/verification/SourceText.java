package io.iotssf.catalog.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The scanned text of a document, line by line, without what is not its words: white space, markup,
 * list marks, footnote marks and the line numbers of the margin.
 *
 * <p>Words run over line breaks and page breaks, so they are looked for in the lines set one after
 * the other; footnotes, which interrupt them, stand behind. Table rows that a page break tore are
 * put together cell by cell once more behind that.
 */
final class SourceText {
  private static final String FOOTNOTE_MARKS = "[¹²³⁴⁵⁶⁷]";
  private static final Pattern FOOTNOTE = Pattern.compile("^" + FOOTNOTE_MARKS + " .*");
  private static final Pattern MARGIN =
      Pattern.compile("^\\s*(?:- )?\\d{2,3}(?=[ \\t]*$| (?!\\t))");
  private static final Pattern DROPPED =
      Pattern.compile(
          "<[^>]*>|\\*\\*|●|✓|(?<=^|\\s|>)[-・](?=\\s)|^\\s*-{3,}.*$|\\s|" + FOOTNOTE_MARKS);

  private final String words;
  private final List<Integer> lineOf;
  private final List<String> lines;
  private final List<Cell> cells = new ArrayList<>();

  /**
   * A cell of a table.
   *
   * @param place where its words begin in {@link #words()}
   */
  record Cell(int place, String words) {}

  private SourceText(List<String> lines) {
    this.lines = lines;
    StringBuilder text = new StringBuilder();
    this.lineOf = new ArrayList<>();
    for (boolean footnotes : new boolean[] {false, true}) {
      for (int i = 0; i < lines.size(); i++) {
        if (FOOTNOTE.matcher(lines.get(i)).matches() == footnotes) {
          appendCells(text, withoutMargin(lines.get(i)), i + 1);
        }
      }
      append(text, "\n", lines.size());
    }
    tornRows().forEach(row -> append(text, row + "\n", 0));
    this.words = text.toString();
  }

  /** The text of a file. */
  static SourceText of(String text) {
    return new SourceText(text.lines().toList());
  }

  /** The words of a piece of a source or of the data. */
  static String words(String text) {
    return DROPPED.matcher(text).replaceAll("");
  }

  /** All words, as they are looked for. */
  String words() {
    return words;
  }

  /** The cells of all tables. */
  List<Cell> cells() {
    return cells;
  }

  /** The line (from 1) at a place of {@link #words()}; 0 in what was put together. */
  int line(int place) {
    return lineOf.get(place);
  }

  private void appendCells(StringBuilder text, String line, int number) {
    for (String cell : line.split("\t", -1)) {
      String words = words(cell);
      if (line.contains("\t")) {
        cells.add(new Cell(text.length(), words));
      }
      append(text, words, number);
    }
  }

  private void append(StringBuilder text, String piece, int line) {
    text.append(piece);
    for (int i = 0; i < piece.length(); i++) {
      lineOf.add(line);
    }
  }

  private static String withoutMargin(String line) {
    return line.contains("\t") ? line : MARGIN.matcher(line).replaceFirst("");
  }

  /** A table line whose first cell is empty continues the row above it, counted from the right. */
  private List<String> tornRows() {
    List<String> torn = new ArrayList<>();
    List<String> above = List.of();
    for (String line : lines) {
      if (!line.contains("\t")) {
        continue;
      }
      List<String> cells =
          new ArrayList<>(Arrays.stream(line.split("\t", -1)).map(SourceText::words).toList());
      if (cells.getFirst().isEmpty() && !above.isEmpty()) {
        cells = joined(above, cells);
        torn.addAll(cells);
      }
      above = cells;
    }
    return torn;
  }

  private static List<String> joined(List<String> above, List<String> below) {
    List<String> row = new ArrayList<>(above);
    for (int i = 1; i <= Math.min(above.size(), below.size()); i++) {
      int place = above.size() - i;
      row.set(place, above.get(place) + below.get(below.size() - i));
    }
    return row;
  }
}
