package io.iotssf.catalog.export.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads CSV by the letter of RFC 4180, and nothing else. */
final class CsvFile {
  private final String text;
  private int at;

  private CsvFile(String text) {
    this.text = text;
  }

  /** The records of a file, its head among them. */
  static List<List<String>> read(byte[] bytes) {
    CsvFile file = new CsvFile(new String(bytes, StandardCharsets.UTF_8));
    List<List<String>> records = new ArrayList<>();
    while (file.at < file.text.length()) {
      records.add(file.line());
    }
    return records;
  }

  private List<String> line() {
    List<String> cells = new ArrayList<>();
    cells.add(cell());
    while (text.charAt(at) == ',') {
      at++;
      cells.add(cell());
    }
    if (!text.startsWith("\r\n", at)) {
      throw new AssertionError("No CRLF at " + at);
    }
    at += 2;
    return cells;
  }

  private String cell() {
    return text.charAt(at) == '"' ? quoted() : plain();
  }

  private String plain() {
    int from = at;
    while (text.charAt(at) != ',' && text.charAt(at) != '\r') {
      if (text.charAt(at) == '"' || text.charAt(at) == '\n') {
        throw new AssertionError("Not quoted at " + at);
      }
      at++;
    }
    return text.substring(from, at);
  }

  private String quoted() {
    StringBuilder cell = new StringBuilder();
    for (at++; text.charAt(at) != '"' || text.startsWith("\"\"", at); at++) {
      if (text.charAt(at) == '"') {
        at++;
      }
      cell.append(text.charAt(at));
    }
    at++;
    return cell.toString();
  }
}
