package io.iotssf.report.rendering.xlsx;

import io.iotssf.kit.table.Spreadsheet;
import io.iotssf.kit.table.Table;
import io.iotssf.report.rendering.model.Block;
import io.iotssf.report.rendering.model.Cell;
import io.iotssf.report.rendering.model.Column;
import io.iotssf.report.rendering.model.Document;
import io.iotssf.report.rendering.model.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets a document as a workbook, a sheet for each, with typed columns. */
public final class XlsxRenderer {
  private static final int LONGEST_NAME = 31;

  /** The bytes of a document. */
  public byte[] render(Document document) {
    Set<String> names = new HashSet<>();
    return Spreadsheet.bytes(
        document.asTables().stream().map(table -> sheet(table, names)).toList(),
        document.imprint().approvedAt());
  }

  private static Table sheet(Block.Table table, Set<String> names) {
    return new Table(
        name(table.id(), names),
        table.columns().stream().map(Column::heading).toList(),
        table.rows().stream().map(row -> cells(table, row)).toList());
  }

  /** The name of a sheet is short, and there is no other one like it. */
  private static String name(String id, Set<String> names) {
    String name = id.substring(0, Math.min(LONGEST_NAME, id.length()));
    for (int next = 2; !names.add(name.toLowerCase(Locale.ROOT)); next++) {
      String end = "~" + next;
      name = id.substring(0, Math.min(LONGEST_NAME - end.length(), id.length())) + end;
    }
    return name;
  }

  private static List<@Nullable Object> cells(Block.Table table, Row row) {
    List<@Nullable Object> cells = new ArrayList<>();
    for (int at = 0; at < table.columns().size(); at++) {
      cells.add(value(table.columns().get(at).type(), row.cells().get(at)));
    }
    return cells;
  }

  private static Object value(Column.Type type, Cell cell) {
    if (cell.isAbsent()) {
      return cell.text();
    }
    return switch (type) {
      case TEXT -> cell.text();
      case NUMBER -> Integer.valueOf(cell.text());
      case DATE -> LocalDate.parse(cell.text());
    };
  }
}
