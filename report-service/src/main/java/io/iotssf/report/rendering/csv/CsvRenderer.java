package io.iotssf.report.rendering.csv;

import io.iotssf.kit.table.Csv;
import io.iotssf.kit.table.Table;
import io.iotssf.report.rendering.model.Block;
import io.iotssf.report.rendering.model.Document;
import io.iotssf.report.rendering.model.Row;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sets a document as one table: each row names its table first, and fills the columns of that
 * table.
 */
public final class CsvRenderer {
  private static final String TABLE = "table";

  /** The bytes of a document. */
  public byte[] render(Document document) {
    Set<String> columns = new LinkedHashSet<>(List.of(TABLE));
    document
        .asTables()
        .forEach(table -> table.columns().forEach(column -> columns.add(column.id())));
    List<String> names = List.copyOf(columns);
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Block.Table table : document.asTables()) {
      table.rows().forEach(row -> rows.add(line(table, row, names)));
    }
    return Csv.bytes(new Table(document.kind().code(), names, rows));
  }

  private static List<@Nullable Object> line(Block.Table table, Row row, List<String> names) {
    List<@Nullable Object> cells = new ArrayList<>(names.stream().map(name -> "").toList());
    cells.set(0, table.id());
    for (int at = 0; at < table.columns().size(); at++) {
      cells.set(names.indexOf(table.columns().get(at).id()), row.cells().get(at).text());
    }
    return cells;
  }
}
