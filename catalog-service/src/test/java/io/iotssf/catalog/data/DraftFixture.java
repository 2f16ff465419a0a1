package io.iotssf.catalog.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The scanned draft, without what is not its words: white space, margin, marks, markup. */
final class DraftFixture {
  private static final String FOOTNOTE_MARKS = "[¹²³⁴⁵⁶⁷]";
  private static final Pattern FOOTNOTE = Pattern.compile("^" + FOOTNOTE_MARKS + " .*");

  /** The draft numbers its lines from 24 to 203 in the margin. */
  private static final Pattern MARGIN =
      Pattern.compile("^\\s*(?:- )?(?:2[4-9]|[3-9]\\d|1\\d\\d|20[0-3])(?= |$)");

  private static final Pattern CAPTION = Pattern.compile("^\\s*表 ?(A-1|\\d) .*");

  private DraftFixture() {}

  /** All words of the draft, footnotes last, and rows that a page break tore, joined. */
  static String words() {
    List<String> body = new ArrayList<>();
    List<String> footnotes = new ArrayList<>();
    for (String line : lines()) {
      (FOOTNOTE.matcher(line).matches() ? footnotes : body).add(words(line));
    }
    footnotes.forEach(footnote -> body.add("\n" + footnote));
    tables().values().forEach(rows -> rows.forEach(row -> body.add("\n" + join(row))));
    return String.join("", body);
  }

  /** The words of a piece of the draft or of the data, white space and marks left out. */
  static String words(String text) {
    return text.replaceAll("<[^>]*>|●|(?<=\\s)- |\\s|" + FOOTNOTE_MARKS, "");
  }

  /**
   * The rows of each table by its number, heading left out, cells as words. In the numbered tables
   * a line without a number continues the row before it; where the scan lost a cell of that line,
   * its cells keep their place from the right.
   */
  static Map<String, List<List<String>>> tables() {
    Map<String, List<List<String>>> tables = new LinkedHashMap<>();
    String caption = "";
    for (String line : lines()) {
      Matcher matcher = CAPTION.matcher(line);
      if (matcher.matches()) {
        caption = matcher.group(1);
        tables.put(caption, new ArrayList<>());
      } else if (line.contains("\t") && !line.startsWith("--")) {
        add(Objects.requireNonNull(tables.get(caption)), line, caption);
      }
    }
    tables.values().forEach(List::removeFirst);
    return tables;
  }

  private static void add(List<List<String>> rows, String line, String caption) {
    List<String> cells =
        new ArrayList<>(Arrays.stream(line.split("\t", -1)).map(DraftFixture::words).toList());
    boolean numbered = "4567A-1".contains(caption);
    if (!numbered || !cells.getFirst().isEmpty()) {
      rows.add(cells);
      return;
    }
    List<String> before = rows.getLast();
    for (int i = 1; i <= Math.min(cells.size(), before.size()); i++) {
      int place = before.size() - i;
      before.set(place, before.get(place) + cells.get(cells.size() - i));
    }
  }

  private static String join(List<String> row) {
    return String.join("\n", row);
  }

  private static List<String> lines() {
    try (InputStream in = DraftFixture.class.getResourceAsStream("/sources/draft.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(line -> MARGIN.matcher(line).replaceFirst("")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
