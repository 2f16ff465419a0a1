package io.iotssf.report.rendering.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The rows of tables as each format of data has them, by the id of the table. */
public final class RowsOf {
  private static final ObjectMapper JSON = new ObjectMapper();

  private RowsOf() {}

  /** What stands in a JSON document: the cells by column, those that say nothing as null. */
  public static Map<String, List<List<String>>> json(byte[] bytes) throws IOException {
    Map<String, List<List<String>>> tables = new LinkedHashMap<>();
    for (JsonNode section : JSON.readTree(bytes).get("sections")) {
      for (JsonNode block : section.get("blocks")) {
        if ("table".equals(block.get("type").asText())) {
          tables.put(block.get("id").asText(), rows(block));
        }
      }
    }
    return tables;
  }

  private static List<List<String>> rows(JsonNode table) {
    List<String> columns = new ArrayList<>();
    table.get("columns").fieldNames().forEachRemaining(columns::add);
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode row : table.get("rows")) {
      ObjectNode cells = ((ObjectNode) row).deepCopy();
      cells.remove("id");
      List<String> names = new ArrayList<>();
      cells.fieldNames().forEachRemaining(names::add);
      if (!names.equals(columns)) {
        throw new AssertionError(names + " stand in a table of " + columns);
      }
      rows.add(columns.stream().map(name -> cells.get(name).asText()).toList());
    }
    return rows;
  }

  /** What stands in a CSV file, whose rows name their table first. */
  public static Map<String, List<List<String>>> csv(byte[] bytes, Map<String, List<String>> columns)
      throws IOException {
    Map<String, List<List<String>>> tables = new LinkedHashMap<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(new StringReader(new String(bytes, StandardCharsets.UTF_8)))) {
      for (CSVRecord line : parser) {
        String table = line.get("table");
        tables
            .computeIfAbsent(table, key -> new ArrayList<>())
            .add(columns.getOrDefault(table, List.of()).stream().map(line::get).toList());
      }
    }
    return tables;
  }

  /** Every cell of a CSV file as a spreadsheet reads it. */
  public static Stream<String> cells(byte[] bytes) throws IOException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    try (var parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
      return parser.getRecords().stream().flatMap(CSVRecord::stream);
    }
  }

  /** What stands in a workbook, a sheet for each table. */
  public static Map<String, List<List<String>>> xlsx(byte[] bytes) throws IOException {
    Map<String, List<List<String>>> tables = new LinkedHashMap<>();
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      for (Sheet sheet : book) {
        List<List<String>> rows = new ArrayList<>();
        sheet.forEach(row -> rows.add(cells(row)));
        tables.put(sheet.getSheetName(), rows.subList(1, rows.size()));
      }
    }
    return tables;
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    row.forEach(cell -> cells.add(text(cell)));
    return cells;
  }

  private static String text(Cell cell) {
    if (cell.getCellType() == CellType.FORMULA) {
      throw new AssertionError("A formula: " + cell.getCellFormula());
    }
    return cell.getCellType() == CellType.STRING
        ? cell.getStringCellValue()
        : new DataFormatter(java.util.Locale.ROOT).formatCellValue(cell);
  }
}
