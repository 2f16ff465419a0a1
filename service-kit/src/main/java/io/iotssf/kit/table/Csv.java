package io.iotssf.kit.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV (RFC 4180): UTF-8, CRLF, the names of the columns first. Spreadsheets take some
 * texts for formulas; those get an apostrophe in front, which is all that is ever added.
 */
public final class Csv {
  private static final String LINE_END = "\r\n";

  /** The full-width signs too: spreadsheets of Japan read them as the plain ones. */
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r\n＝＋－＠]");

  private static final Pattern QUOTED = Pattern.compile("[\",\r\n]");

  private Csv() {}

  /** The file's bytes. */
  public static byte[] bytes(Table table) {
    StringBuilder text = new StringBuilder();
    line(table.columns(), text);
    table.rows().forEach(row -> line(row, text));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void line(List<? extends @Nullable Object> cells, StringBuilder into) {
    String mark = "";
    for (Object cell : cells) {
      into.append(mark).append(quoted(text(cell)));
      mark = ",";
    }
    into.append(LINE_END);
  }

  private static String text(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case String text when FORMULA.matcher(text).find() -> "'" + text;
      default -> cell.toString();
    };
  }

  private static String quoted(String text) {
    return QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
