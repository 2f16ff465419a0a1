package io.iotssf.report.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.report.deliverable.domain.DocumentPlan;
import io.iotssf.report.deliverable.domain.PlannedDocument;
import io.iotssf.report.fixture.BlankFixture;
import io.iotssf.report.fixture.DoorbellFixture;
import io.iotssf.report.fixture.GasWaterHeaterFixture;
import io.iotssf.report.fixture.OverviewFixture;
import io.iotssf.report.rendering.font.MarkedText;
import io.iotssf.report.rendering.model.Block;
import io.iotssf.report.rendering.model.Cell;
import io.iotssf.report.rendering.model.Column;
import io.iotssf.report.rendering.model.Document;
import io.iotssf.report.rendering.model.DocumentFormat;
import io.iotssf.report.rendering.model.DocumentKind;
import io.iotssf.report.rendering.reading.PdfTables;
import io.iotssf.report.rendering.reading.RowsOf;
import io.iotssf.report.rendering.reading.TablesOf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each format of a document carries the same rows, cell by cell. */
class EveryFormatHasTheSameRowsTest {
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(
              SchemaLocation.of(
                  Path.of("..", "docs", "api", "document.schema.json").toUri().toString()));

  /** The documents of the gas water heater and of two others; in full also of the five cases. */
  static List<PlannedDocument> documents() {
    Stream<RevisionDocument> others =
        Stream.of(DoorbellFixture.revision(), BlankFixture.revision(), BlankFixture.empty());
    Stream<RevisionDocument> cases =
        OverviewFixture.CASES.stream()
            .filter(file -> Boolean.getBoolean("full"))
            .map(OverviewFixture::revision);
    return Stream.concat(
            GasWaterHeaterDocuments.plan().stream(),
            Stream.concat(others, cases)
                .flatMap(
                    revision -> DocumentPlan.of(revision, GasWaterHeaterFixture.SHA_256).stream()))
        .filter(planned -> planned.formats().contains(DocumentFormat.PDF))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void pagesHaveThem(PlannedDocument planned) throws IOException {
    List<List<List<String>>> expected = tables(planned.document(), text -> text);
    assertEquals(planned.document().kind() == DocumentKind.USER_SHEET, expected.isEmpty());
    assertEquals(expected, bare(TablesOf.html(bytes(planned, DocumentFormat.HTML))));
    assertEquals(expected, bare(TablesOf.docx(bytes(planned, DocumentFormat.DOCX))));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void paperHasThemAsAScreenReaderFindsThem(PlannedDocument planned) throws IOException {
    assertEquals(
        withoutHeads(tables(planned.document(), MarkedText::of)),
        withoutHeads(bare(PdfTables.of(bytes(planned, DocumentFormat.PDF)))));
  }

  /** A head that stands again on the next page holds its words twice. */
  private static List<List<List<String>>> withoutHeads(List<List<List<String>>> tables) {
    return tables.stream().map(rows -> rows.subList(1, rows.size())).toList();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void filesOfDataHaveThemAndTheTextBeside(PlannedDocument planned) throws IOException {
    List<Block.Table> tables = planned.document().asTables();
    Map<String, List<String>> columns =
        tables.stream()
            .collect(
                Collectors.toMap(
                    Block.Table::id, table -> table.columns().stream().map(Column::id).toList()));
    assertEquals(
        byId(tables, Block.Table::id, Cell::text),
        unquoted(RowsOf.csv(bytes(planned, DocumentFormat.CSV), columns)));
    assertEquals(
        byId(
            tables,
            table -> table.id().substring(0, Math.min(31, table.id().length())),
            Cell::text),
        RowsOf.xlsx(bytes(planned, DocumentFormat.XLSX)));
    assertEquals(
        byId(
            planned.document().tables(),
            Block.Table::id,
            cell -> cell.isAbsent() ? "null" : cell.text()),
        RowsOf.json(bytes(planned, DocumentFormat.JSON)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void jsonFollowsItsSchema(PlannedDocument planned) {
    String json = new String(bytes(planned, DocumentFormat.JSON), StandardCharsets.UTF_8);
    assertEquals(Set.of(), SCHEMA.validate(json, InputFormat.JSON));
  }

  private static byte[] bytes(PlannedDocument planned, DocumentFormat format) {
    return GasWaterHeaterDocuments.bytes(planned, format);
  }

  private static Map<String, List<List<String>>> byId(
      List<Block.Table> tables, Function<Block.Table, String> id, Function<Cell, String> text) {
    Map<String, List<List<String>>> rows = new LinkedHashMap<>();
    tables.forEach(
        table ->
            rows.put(
                id.apply(table),
                table.rows().stream()
                    .map(row -> row.cells().stream().map(text).toList())
                    .toList()));
    return rows;
  }

  /** The apostrophe before what a spreadsheet would take for a formula. */
  private static Map<String, List<List<String>>> unquoted(Map<String, List<List<String>>> tables) {
    tables.replaceAll(
        (id, rows) ->
            rows.stream()
                .map(
                    row ->
                        row.stream()
                            .map(cell -> cell.replaceFirst("^'(?=[=+@－＝＋＠-])", ""))
                            .toList())
                .toList());
    return tables;
  }

  private static List<List<List<String>>> tables(
      Document document, Function<String, String> shown) {
    List<List<List<String>>> tables = new ArrayList<>();
    for (Block.Table table : document.tables()) {
      List<List<String>> rows = new ArrayList<>();
      rows.add(table.columns().stream().map(Column::heading).toList());
      table.rows().forEach(row -> rows.add(row.cells().stream().map(Cell::text).toList()));
      tables.add(rows.stream().map(row -> row.stream().map(shown).toList()).toList());
    }
    return bare(tables);
  }

  /** Without white space, which each format puts where it likes. */
  private static List<List<List<String>>> bare(List<List<List<String>>> tables) {
    return tables.stream()
        .map(rows -> rows.stream().map(EveryFormatHasTheSameRowsTest::bareRow).toList())
        .toList();
  }

  private static List<String> bareRow(List<String> row) {
    return row.stream().map(cell -> cell.replaceAll("[\\s　]+", "")).toList();
  }
}
