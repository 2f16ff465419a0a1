package io.iotssf.report.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.contracts.catalog.UseCase.RequirementRow;
import io.iotssf.report.deliverable.domain.PlannedDocument;
import io.iotssf.report.fixture.GasWaterHeaterFixture;
import io.iotssf.report.rendering.model.DocumentFormat;
import io.iotssf.report.rendering.model.DocumentKind;
import io.iotssf.report.rendering.model.DocumentLanguage;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gas water heater's documents say what its tables say, word for word. */
class DocumentsSayWhatTheTablesSayTest {
  private static final PlannedDocument REPORT = of(DocumentKind.COMPLETE_REPORT, null);
  private static final RevisionDocument REVISION = GasWaterHeaterFixture.revision();

  @ParameterizedTest
  @CsvSource({"solution-supplier,1", "maintenance-provider,2", "end-user,3"})
  void theRowsAreNumberedFromOne(String party, int rows) {
    assertEquals(
        IntStream.rangeClosed(1, rows).mapToObj(Integer::toString).toList(), numbers(party));
  }

  @Test
  void table4SkipsNumber22AndARemarkSaysSo() {
    List<String> expected =
        IntStream.rangeClosed(1, 33)
            .filter(number -> number != 22)
            .mapToObj(Integer::toString)
            .toList();
    assertEquals(expected, numbers("iot-provider"));
    String paper = pdf(of(DocumentKind.MEASURES_TO_TAKE, "iot-provider"));
    assertTrue(paper.contains("番号22の行がありません（注記draft-e-070）。"), paper);
    assertTrue(pdf(REPORT).contains("番号22の行がありません（注記draft-e-070）。"));
  }

  @Test
  void theResidentReadsThreeRows() {
    String paper = pdf(of(DocumentKind.MEASURES_TO_TAKE, "end-user"));
    for (String words :
        List.of(
            "住まい手が講じる対策",
            "信頼できるIoT機器やサービスの選定",
            "IoT機器・システムの用途・用法を守った使用",
            "法的及び契約上の要求事項の遵守",
            "適切なガス給湯器及びクラウドサービスの選択",
            "不正利用、不正アクセス、誤操作",
            "第1の観点",
            "プロシージャ")) {
      assertTrue(paper.contains(words), words);
    }
  }

  @Test
  void notesAndSubBulletsStandUnderTheirBullet() {
    List<String> eleventh = measures(11).lines().toList();
    int note =
        IntStream.range(0, eleventh.size())
            .filter(at -> eleventh.get(at).startsWith("※"))
            .findFirst()
            .orElseThrow();
    assertTrue(eleventh.get(note - 1).startsWith("・"), eleventh.toString());
    assertEquals(4, measures(25).lines().filter(line -> line.startsWith("　－")).count());
  }

  @Test
  void table3IsThatOfTheSourceWordForWord() {
    Map<String, String> names =
        REVISION.content().stakeholders().stream()
            .collect(Collectors.toMap(party -> party.key(), party -> party.name().ja()));
    Map<String, String> targets =
        Map.of("organization-people", "ソシキ・ヒト", "procedure", "プロシージャ", "system", "システム");
    List<String> expected =
        REVISION.content().requirementRows().stream()
            .sorted(
                Comparator.comparing(RequirementRow::perspective)
                    .thenComparing(RequirementRow::position))
            .map(
                row ->
                    String.join(
                        " ",
                        targets.get(row.target()),
                        names.get(row.stakeholder()),
                        Objects.requireNonNull(row.requirement()).ja()))
            .toList();
    List<List<String>> printed =
        Stream.of("before-operation", "in-operation", "operator-capability")
            .flatMap(perspective -> rows(REPORT, "requirements-" + perspective).stream())
            .toList();
    assertEquals(37, printed.size());
    assertEquals(
        expected, printed.stream().map(row -> String.join(" ", row.subList(0, 3))).toList());
    assertTrue(printed.stream().allMatch(row -> row.get(4).endsWith("：採用")));
  }

  @Test
  void theThreatsOfARowAreThoseOfTheSource() {
    assertEquals(
        "データの改ざん\n情報漏えい",
        rows(REPORT, "requirements-before-operation").stream()
            .filter(row -> row.get(2).equals("暗号化によるデータの保護"))
            .map(row -> row.get(3))
            .findFirst()
            .orElseThrow());
  }

  @Test
  void aDecisionWithoutARowOfTable3StandsApart() {
    List<List<String>> apart = rows(REPORT, "own-requirements-in-operation");
    assertEquals(1, apart.size());
    assertEquals(List.of("住まい手", "法的及び契約上の要求事項の遵守"), apart.getFirst().subList(1, 3));
  }

  /** An erratum that quotes a text as an earlier one left it may not call that the source. */
  @Test
  void whatIsCalledTheSourceIsWhatTheSourcePrints() {
    Map<String, String> after =
        rows(REPORT, "errata").stream()
            .filter(row -> row.get(2).contains("による訂正後"))
            .collect(
                Collectors.toMap(
                    row -> row.getFirst().lines().findFirst().orElseThrow(),
                    row -> row.get(2).replaceAll("(?s).*\n(.*) による訂正後", "$1")));
    assertEquals(
        Map.of(
            "draft-e-007", "draft-e-006",
            "draft-e-078", "draft-e-077",
            "draft-e-097", "draft-e-012"),
        after);
  }

  @Test
  void theReportHoldsRatingsGridAndWhoAnswers() {
    String paper = pdf(REPORT);
    for (String words :
        List.of(
            "表1システムを構成する機器の一覧",
            "表2想定される脅威（例）",
            "表3想定される対策要件の事例（第1の観点）",
            "重大なダメージ",
            "限定的な経済影響",
            "大規模回収等がない場合",
            "内外への直接影響（内部）",
            "リスクのマッピング結果",
            "assessor@acme-heaters",
            "approver@acme-heaters",
            "適用主体",
            "IoT-SSFには、起こりやすさの軸はありません。",
            GasWaterHeaterFixture.SHA_256)) {
      assertTrue(paper.contains(words), words);
    }
  }

  @Test
  void theGridMarksTheCellAndSaysItInWords() {
    String page =
        new String(
            GasWaterHeaterDocuments.bytes(of(DocumentKind.RISK_REPORT, null), DocumentFormat.HTML),
            StandardCharsets.UTF_8);
    assertTrue(page.contains("対象システム全体は、第1軸が「重大なダメージ」、第2軸が「限定的な経済影響」に位置します。"));
    assertEquals(1, page.split("<circle", -1).length - 1);
    assertEquals(9, page.split("<rect", -1).length - 1);
  }

  private static PlannedDocument of(DocumentKind kind, @Nullable String party) {
    return GasWaterHeaterDocuments.of(kind, party, DocumentLanguage.JA);
  }

  private static List<List<String>> rows(PlannedDocument planned, String table) {
    return GasWaterHeaterDocuments.rows(planned, table);
  }

  private static List<String> numbers(String party) {
    return rows(of(DocumentKind.MEASURES_TO_TAKE, party), "measures-" + party).stream()
        .map(List::getFirst)
        .toList();
  }

  /** What the first party does under a number of table 4. */
  private static String measures(int number) {
    return rows(of(DocumentKind.MEASURES_TO_TAKE, "iot-provider"), "measures-iot-provider").stream()
        .filter(row -> row.getFirst().equals(Integer.toString(number)))
        .map(row -> row.get(4))
        .findFirst()
        .orElseThrow();
  }

  private static String pdf(PlannedDocument planned) {
    return GasWaterHeaterDocuments.text(GasWaterHeaterDocuments.bytes(planned, DocumentFormat.PDF));
  }
}
