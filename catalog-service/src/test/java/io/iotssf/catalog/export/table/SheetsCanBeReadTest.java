package io.iotssf.catalog.export.table;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.kit.table.Spreadsheet;
import io.iotssf.kit.table.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What a workbook says of its sheets beside their cells. */
class SheetsCanBeReadTest {
  private static final Table TABLE =
      new Table("t", List.of("a", "b_ja"), List.of(List.of("1", "一"), List.of("2", "二")));

  @Test
  void noSheetSaysThatItEndsAtItsFirstCell() throws IOException {
    assertFalse(part("xl/worksheets/sheet1.xml").contains("<dimension"));
  }

  @Test
  void longTextsAreWrapped() throws IOException {
    assertTrue(part("xl/styles.xml").contains("wrapText=\"true\""));
  }

  private static String part(String name) throws IOException {
    byte[] workbook = Spreadsheet.bytes(List.of(TABLE), Instant.EPOCH);
    try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IllegalStateException("The workbook has no " + name);
  }
}
