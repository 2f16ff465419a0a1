package io.iotssf.catalog.export.table;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.iotssf.catalog.export.AdditionsFixture;
import io.iotssf.catalog.export.FullEdition;
import io.iotssf.catalog.loading.LoadedCatalogue;
import io.iotssf.catalog.published.Catalogue;
import io.iotssf.catalog.published.PublishedEdition;
import io.iotssf.catalog.published.Reading;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.table.Csv;
import io.iotssf.kit.table.Spreadsheet;
import io.iotssf.kit.table.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The JSON is the reference: the tables are held against it, and both files against the tables. */
class EveryFormatHasTheRowsOfTheCatalogueTest {
  @TempDir static Path folder;

  private static Catalogue catalogue = new Catalogue(List.of(), "");

  /** How many lines each table has for one case, read from its JSON. */
  private static final List<String> OWN = List.of("custom-requirements", "custom-measures");

  private static final Map<String, Function<JsonNode, Integer>> LINES_OF_A_CASE =
      Map.ofEntries(
          entry("requirement-rows", useCase -> useCase.get("requirementRows").size()),
          entry("measures", useCase -> parts(useCase.get("measureRows"), "measures")),
          entry("use-cases", useCase -> 1),
          entry("stakeholders", useCase -> useCase.get("stakeholders").size()),
          entry("components", useCase -> useCase.get("components").size()),
          entry("component-threats", useCase -> useCase.get("componentThreats").size()),
          entry("incidents", useCase -> useCase.get("incidents").size()),
          entry(
              "policies",
              useCase -> parts(useCase.get("policies"), "policies", "requirements", "notes")),
          entry("ratings", useCase -> parts(useCase.get("ratings"), "reasons", "conditions")),
          entry(
              "passages",
              useCase ->
                  useCase.at("/selection/reasons").size()
                      + Stream.of(
                              "overview",
                              "premises",
                              "caveats",
                              "leadIns",
                              "incidentNotes",
                              "evaluation")
                          .mapToInt(list -> useCase.get(list).size())
                          .sum()),
          entry("priorities", useCase -> useCase.get("priorities").size()));

  private static final List<String> LISTS_OF_AN_EDITION =
      List.of("requirements", "threats", "crosswalk", "errata");

  /** What of a case only the JSON export has. */
  private static final Set<String> NOT_IN_TABLES = Set.of("dataFlow", "references", "missing");

  @BeforeAll
  static void read() {
    catalogue = LoadedCatalogue.with(FullEdition.in(folder));
  }

  @ParameterizedTest
  @EnumSource(Reading.class)
  void everyRowIsALine(Reading reading) {
    for (Table table : CatalogueTables.of(catalogue.editions(), reading, null, null)) {
      if (OWN.contains(table.name())) {
        assertEquals(List.of(), table.rows(), "an organisation without additions");
        continue;
      }
      int expected =
          documents(reading)
              .mapToInt(
                  document ->
                      LISTS_OF_AN_EDITION.contains(table.name())
                          ? document.get(table.name()).size()
                          : linesOfCases(table.name(), document)
                              + linesBeforeCases(table.name(), document))
              .sum();
      assertEquals(expected, table.rows().size(), table.name());
      assertTrue(expected > 0, table.name() + " is tried with no rows");
    }
  }

  @ParameterizedTest
  @EnumSource(Reading.class)
  void everyWordOfTheRowsIsInACell(Reading reading) {
    Set<Object> cells = new HashSet<>();
    tables(reading).forEach(table -> table.rows().forEach(cells::addAll));
    documents(reading)
        .forEach(
            document -> {
              for (String list : LISTS_OF_AN_EDITION) {
                words(document.get(list)).forEach(word -> assertTrue(cells.contains(word), word));
              }
              for (JsonNode useCase : document.get("useCases")) {
                useCase.properties().stream()
                    .filter(part -> !NOT_IN_TABLES.contains(part.getKey()))
                    .flatMap(part -> words(part.getValue()).stream())
                    .forEach(word -> assertTrue(cells.contains(word), word));
              }
            });
  }

  @ParameterizedTest
  @EnumSource(Reading.class)
  void csvHasTheCellsOfTheTables(Reading reading) {
    for (Table table : tables(reading)) {
      List<List<String>> expected = new ArrayList<>();
      expected.add(table.columns());
      table.rows().forEach(row -> expected.add(row.stream().map(cell -> csv(cell)).toList()));
      assertEquals(expected, CsvFile.read(Csv.bytes(table)), table.name());
    }
  }

  @ParameterizedTest
  @EnumSource(Reading.class)
  void theWorkbookHasTheCellsOfTheTables(Reading reading) throws IOException {
    List<Table> tables = tables(reading);
    byte[] bytes = Spreadsheet.bytes(tables, Instant.EPOCH);
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      List<Sheet> sheets = workbook.getSheets().toList();
      assertEquals(
          tables.stream().map(Table::name).toList(), sheets.stream().map(Sheet::getName).toList());
      for (int i = 0; i < sheets.size(); i++) {
        Table table = tables.get(i);
        List<List<@Nullable Object>> expected = new ArrayList<>();
        expected.add(new ArrayList<>(table.columns()));
        expected.addAll(table.rows());
        assertEquals(expected, cells(sheets.get(i), table.columns().size()), table.name());
      }
    }
  }

  private static List<Table> tables(Reading reading) {
    return CatalogueTables.of(
        catalogue.editions(), reading, AdditionsFixture.refining("draft-a-1-01"), null);
  }

  @Test
  void whatAnOrganisationAddedHasTablesOfItsOwn() {
    var own = tables(Reading.APPLIED).stream().filter(table -> OWN.contains(table.name())).toList();
    assertEquals(List.of(1, 4), own.stream().map(table -> table.rows().size()).toList());
    assertEquals("自社の要件", own.get(0).rows().get(0).get(7));
    assertEquals(
        List.of("bullet", "sub-bullet", "bullet", "sub-bullet"),
        own.get(1).rows().stream().map(row -> row.get(4)).toList());
  }

  private static Stream<JsonNode> documents(Reading reading) {
    return catalogue.editions().stream()
        .map((PublishedEdition edition) -> edition.document(reading))
        .map(document -> Json.contract().valueToTree(document));
  }

  private static int linesOfCases(String table, JsonNode document) {
    int lines = 0;
    var ofCase = Objects.requireNonNull(LINES_OF_A_CASE.get(table), table);
    for (JsonNode useCase : document.get("useCases")) {
      lines += ofCase.apply(useCase);
    }
    return lines;
  }

  /** The passages of the introduction; its reader groups and references are no passages. */
  private static int linesBeforeCases(String table, JsonNode document) {
    int lines = 0;
    for (var list : document.get("introduction").properties()) {
      boolean passages = !Set.of("readerGroups", "references", "process").contains(list.getKey());
      lines += passages ? list.getValue().size() : 0;
    }
    for (JsonNode step : document.at("/introduction/process")) {
      lines += step.get("items").size();
    }
    return table.equals("passages") ? lines : 0;
  }

  private static int parts(JsonNode rows, String... lists) {
    int parts = 0;
    for (JsonNode row : rows) {
      parts += Math.max(1, Stream.of(lists).mapToInt(list -> row.get(list).size()).sum());
    }
    return parts;
  }

  /** Every Japanese and English text below. */
  private static List<String> words(JsonNode node) {
    return Stream.concat(node.findValues("ja").stream(), node.findValues("en").stream())
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .toList();
  }

  private static String csv(@Nullable Object cell) {
    String text = cell == null ? "" : cell.toString();
    return text.equals(FullEdition.HOSTILE) ? "'" + text : text;
  }

  private static List<List<@Nullable Object>> cells(Sheet sheet, int columns) throws IOException {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (var row : sheet.read()) {
      List<@Nullable Object> cells = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        cells.add(value(row.getOptionalCell(column).orElse(null)));
      }
      rows.add(cells);
    }
    return rows;
  }

  private static @Nullable Object value(@Nullable Cell cell) {
    if (cell == null) {
      return null;
    }
    return switch (cell.getType()) {
      case NUMBER -> cell.asNumber().intValueExact();
      case BOOLEAN -> cell.asBoolean();
      case EMPTY -> null;
      default -> cell.asString();
    };
  }
}
