package io.iotssf.report.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.report.fixture.GasWaterHeaterFixture;
import io.iotssf.report.rendering.model.AssessmentReport;
import io.iotssf.report.rendering.model.AssessmentReport.RequirementGroup;
import io.iotssf.report.rendering.model.AssessmentReport.RequirementRow;
import io.iotssf.report.rendering.model.DocumentFormat;
import io.iotssf.report.rendering.model.ErratumNote;
import io.iotssf.report.rendering.model.Label;
import io.iotssf.report.rendering.model.MeasuresToTake;
import io.iotssf.report.rendering.model.MissingNumber;
import java.nio.charset.StandardCharsets;
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

class DocumentsSayWhatTheTablesSayTest {

  @ParameterizedTest
  @CsvSource({"solution-supplier,1", "maintenance-provider,2", "end-user,3"})
  void theRowsAreNumberedFromOne(String stakeholder, int rows) {
    assertEquals(IntStream.rangeClosed(1, rows).boxed().toList(), numbers(stakeholder));
  }

  @Test
  void table4SkipsNumber22AndTheErratumSaysSo() {
    List<Integer> expected =
        IntStream.rangeClosed(1, 33).filter(number -> number != 22).boxed().toList();
    assertEquals(expected, numbers("iot-provider"));
    assertEquals(
        List.of(new MissingNumber(22, "draft-e-070")), measures("iot-provider").missingNumbers());
    assertTrue(pdf("iot-provider").contains("番号22の行がありません"));
    assertTrue(pdf("iot-provider").contains("注記draft-e-070"));
  }

  @Test
  void theResidentReadsThreeRows() {
    String text = pdf("end-user");
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
      assertTrue(text.contains(words), words);
    }
  }

  @Test
  void aNoteStandsUnderItsMeasure() {
    var row = measures("iot-provider").rows().get(10);
    assertEquals(11, row.number());
    assertTrue(
        Stream.concat(
                row.notes().stream(),
                row.measures().stream().flatMap(bullet -> bullet.notes().stream()))
            .anyMatch(note -> note.text().startsWith("※")));
  }

  @Test
  void subBulletsStandUnderTheirBullet() {
    var row =
        measures("iot-provider").rows().stream()
            .filter(one -> Objects.equals(25, one.number()))
            .findFirst()
            .orElseThrow();
    assertEquals(4, row.measures().getFirst().details().size());
  }

  @Test
  void theReportHoldsTablesRatingsAndGrid() {
    String text = pdf(null);
    for (String words :
        List.of(
            "表1システムを構成する機器の一覧",
            "表2想定される脅威（例）",
            "表3想定される対策要件の事例（第1の観点）",
            "運用前(設計・製造段階)における法令および契約上の要求事項の遵守",
            "表3にない要件（第2の観点）",
            "重大なダメージ",
            "限定的な経済影響",
            "大規模回収等がない場合",
            "内外への直接影響（内部）",
            "図1リスクのマッピング結果",
            "assessor@acme-heaters",
            "approver@acme-heaters",
            "適用主体")) {
      assertTrue(text.contains(words), words);
    }
  }

  @Test
  void table3IsThatOfTheSourceWordForWord() {
    RevisionDocument revision = GasWaterHeaterFixture.revision();
    Map<String, String> names =
        revision.content().stakeholders().stream()
            .collect(Collectors.toMap(party -> party.key(), party -> party.name().ja()));
    List<RequirementRow> printed = rows(report().requirements());
    assertEquals(37, printed.size());
    assertEquals(
        revision.content().requirementRows().stream()
            .map(
                row ->
                    List.of(
                        Objects.requireNonNull(row.requirement()).ja(),
                        names.get(row.stakeholder()),
                        row.target(),
                        row.threats()))
            .toList(),
        printed.stream()
            .map(
                row ->
                    List.of(
                        row.requirement(),
                        row.party(),
                        Objects.requireNonNull(row.target()).code(),
                        row.threats().stream().map(Label::code).toList()))
            .toList());
    assertTrue(printed.stream().allMatch(row -> List.of("採用").equals(decisions(row))));
  }

  @Test
  void aDecisionWithoutARowOfTable3StandsApart() {
    assertEquals(
        List.of("住まい手 法的及び契約上の要求事項の遵守"),
        rows(report().requirementsNotInTable3()).stream()
            .map(row -> row.party() + " " + row.requirement())
            .toList());
  }

  /** An erratum that quotes a text as an earlier one left it may not call that the source. */
  @Test
  void whatIsCalledTheSourceIsWhatTheSourcePrints() {
    assertEquals(
        Map.of(
            "draft-e-007",
            "draft-e-006",
            "draft-e-078",
            "draft-e-077",
            "draft-e-097",
            "draft-e-012"),
        report().errata().stream()
            .filter(note -> note.after() != null)
            .collect(Collectors.toMap(ErratumNote::id, ErratumNote::after)));
    String text =
        GasWaterHeaterDocuments.text(
            GasWaterHeaterDocuments.bytes(GasWaterHeaterDocuments.of(null), DocumentFormat.PDF));
    assertTrue(text.contains("draft-e-077の訂正後使用上のリスク・注意点、異常通知があった場合に取るべき"), text);
    assertTrue(text.contains("異常通知があった場合におけるべき"), text);
  }

  @Test
  void theGridMarksTheCellAndSaysItInWords() {
    String svg =
        new String(
            GasWaterHeaterDocuments.bytes(GasWaterHeaterDocuments.of(null), DocumentFormat.SVG),
            StandardCharsets.UTF_8);
    assertTrue(svg.contains("対象システム全体は、第1軸が「重大なダメージ」、第2軸が「限定的な経済影響」に位置します。"));
    assertEquals(1, svg.split("<circle", -1).length - 1);
    assertEquals(9, svg.split("<rect", -1).length - 1);
  }

  private static List<String> decisions(RequirementRow row) {
    return row.decisions().stream()
        .map(one -> one.decision() == null ? "" : one.decision().text())
        .toList();
  }

  private static MeasuresToTake measures(String stakeholder) {
    return (MeasuresToTake) GasWaterHeaterDocuments.of(stakeholder).model();
  }

  private static AssessmentReport report() {
    return (AssessmentReport) GasWaterHeaterDocuments.of(null).model();
  }

  private static List<RequirementRow> rows(List<RequirementGroup> groups) {
    return groups.stream().flatMap(group -> group.rows().stream()).toList();
  }

  private static List<Integer> numbers(String stakeholder) {
    return measures(stakeholder).rows().stream().map(row -> row.number()).toList();
  }

  private static String pdf(@Nullable String stakeholder) {
    return GasWaterHeaterDocuments.text(
        GasWaterHeaterDocuments.bytes(GasWaterHeaterDocuments.of(stakeholder), DocumentFormat.PDF));
  }
}
