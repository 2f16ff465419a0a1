package io.iotssf.kit.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Tables as a workbook, one sheet each: the head stays in sight, every column can be filtered,
 * texts are texts whatever they begin with.
 */
public final class Spreadsheet {
  private static final String SHEETS = "xl/worksheets/";

  private Spreadsheet() {}

  /**
   * The workbook's bytes, which follow from the tables and the moment alone.
   *
   * @param made the moment that the workbook says it was made at
   */
  public static byte[] bytes(Collection<Table> tables, Instant made) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "IoT-SSF", "1.0")) {
      for (Table table : tables) {
        fill(workbook.newWorksheet(table.name()), table);
      }
      workbook.finish();
      return OfficeFile.withoutClock(
          bytes.toByteArray(),
          made,
          (name, xml) -> name.startsWith(SHEETS) ? withoutExtent(xml) : xml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(Worksheet sheet, Table table) {
    int columns = table.columns().size();
    for (int column = 0; column < columns; column++) {
      sheet.value(0, column, table.columns().get(column));
      sheet.style(0, column).bold().set();
      sheet.width(column, width(table.columns().get(column)));
    }
    for (int row = 0; row < table.rows().size(); row++) {
      List<@Nullable Object> cells = table.rows().get(row);
      for (int column = 0; column < columns; column++) {
        put(sheet, row + 1, column, cells.get(column));
      }
    }
    sheet
        .range(1, 0, Math.max(1, table.rows().size()), columns - 1)
        .style()
        .wrapText(true)
        .verticalAlignment("top")
        .set();
    sheet.freezePane(0, 1);
    sheet.setAutoFilter(0, 0, table.rows().size(), columns - 1);
  }

  private static double width(String column) {
    return column.endsWith("_ja") || column.endsWith("_en") ? 60 : 18;
  }

  private static void put(Worksheet sheet, int row, int column, @Nullable Object cell) {
    switch (cell) {
      case null -> {}
      case Number number -> sheet.value(row, column, number);
      case Boolean truth -> sheet.value(row, column, truth);
      case LocalDate day -> {
        sheet.value(row, column, day);
        sheet.style(row, column).format("yyyy-mm-dd").set();
      }
      default -> sheet.value(row, column, cell.toString());
    }
  }

  /**
   * The library says that each sheet ends at A1, and some readers stop there; it may be left out.
   */
  private static byte[] withoutExtent(byte[] xml) {
    return new String(xml, StandardCharsets.UTF_8)
        .replaceFirst("<dimension ref=\"A1\"/>", "")
        .getBytes(StandardCharsets.UTF_8);
  }
}
