package io.iotssf.catalog.export.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.catalog.export.FullEdition;
import io.iotssf.kit.table.Csv;
import io.iotssf.kit.table.Spreadsheet;
import io.iotssf.kit.table.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoCellIsAFormulaTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠A1"})
  void whatASpreadsheetWouldRunGetsAnApostrophe(String hostile) {
    assertEquals("'" + hostile, inCsv(hostile));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1=1", "※1", "a-b", "'=1", "", "a\r\nb", "say \"a\", b", "。", "・-"})
  void allElseStaysAsItIs(String harmless) {
    assertEquals(harmless, inCsv(harmless));
  }

  @Test
  void numbersAreNoTexts() {
    assertEquals("-1", CsvFile.read(Csv.bytes(table(-1))).get(1).getFirst());
  }

  @Test
  void aWorkbookHoldsItAsText() throws IOException {
    byte[] bytes = Spreadsheet.bytes(List.of(table(FullEdition.HOSTILE)), Instant.EPOCH);
    assertFalse(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).contains("<f>"));
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      Cell cell = workbook.getFirstSheet().read().get(1).getCell(0);
      assertEquals(CellType.STRING, cell.getType());
      assertEquals(FullEdition.HOSTILE, cell.asString());
      assertTrue(cell.getFormula() == null, cell::getFormula);
    }
  }

  private static String inCsv(String text) {
    return CsvFile.read(Csv.bytes(table(text))).get(1).getFirst();
  }

  private static Table table(Object cell) {
    return new Table("t", List.of("a", "b"), List.of(List.of(cell, "b")));
  }
}
