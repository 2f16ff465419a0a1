package io.iotssf.catalog.export.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.kit.table.Archive;
import io.iotssf.kit.table.Csv;
import io.iotssf.kit.table.Spreadsheet;
import io.iotssf.kit.table.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The same rows are the same bytes, whenever they are written. */
class NoClockIsInTheFilesTest {
  private static final Instant MADE = Instant.parse("2026-04-01T00:00:00Z");
  private static final Table TABLE = new Table("t", List.of("a"), List.of(List.of("b")));

  @Test
  void anArchiveKnowsNoTime() throws IOException {
    Map<String, String> files = entries(Archive.of(Map.of("t.csv", Csv.bytes(TABLE))));
    assertEquals(Map.of("t.csv", "a\r\nb\r\n"), files);
  }

  @Test
  void aWorkbookWasMadeWhenTheReleaseWasPublished() throws IOException {
    byte[] workbook = Spreadsheet.bytes(List.of(TABLE), MADE);
    String properties = entries(workbook).getOrDefault("docProps/core.xml", "");
    assertTrue(properties.contains(">2026-04-01T00:00:00Z</dcterms:created>"), properties);
    assertArrayEquals(workbook, Spreadsheet.bytes(List.of(TABLE), MADE));
  }

  private static Map<String, String> entries(byte[] archive) throws IOException {
    Map<String, String> files = new HashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertEquals(LocalDateTime.of(1980, 2, 1, 0, 0), entry.getTimeLocal(), entry.getName());
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
