package io.iotssf.report.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.report.deliverable.domain.DocumentPlan;
import io.iotssf.report.deliverable.domain.PlannedDocument;
import io.iotssf.report.fixture.BlankFixture;
import io.iotssf.report.fixture.DoorbellFixture;
import io.iotssf.report.fixture.GasWaterHeaterFixture;
import io.iotssf.report.fixture.OverviewFixture;
import io.iotssf.report.rendering.model.Absence;
import io.iotssf.report.rendering.model.AssessmentReport;
import io.iotssf.report.rendering.model.AssessmentReport.RequirementRow;
import io.iotssf.report.rendering.model.DecisionRow;
import io.iotssf.report.rendering.model.DocumentFormat;
import io.iotssf.report.rendering.model.MeasuresToTake;
import io.iotssf.report.rendering.model.Rating;
import io.iotssf.report.rendering.model.Sparse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No place of a document is empty, and none is filled with what nobody said. */
class WhatIsMissingIsSaidTest {
  private static final Pattern EMPTY =
      Pattern.compile("<(td|th|p|li|ol|ul|tbody|strong|span|h[1-6])[^>]*>[\\s　]*</\\1>");
  private static final String OWN = "自組織の記載（出典なし）";

  static List<RevisionDocument> revisions() {
    return Stream.concat(
            OverviewFixture.CASES.stream().map(OverviewFixture::revision),
            Stream.of(
                BlankFixture.revision(),
                BlankFixture.empty(),
                DoorbellFixture.revision(),
                GasWaterHeaterFixture.revision()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("revisions")
  void everyRevisionIsSetAndNoPlaceOfItIsEmpty(RevisionDocument revision) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "specimens", "bare"));
    for (PlannedDocument document : plan(revision)) {
      for (DocumentFormat format : document.formats()) {
        byte[] bytes = GasWaterHeaterDocuments.bytes(document, format);
        String name = revision.assessment() + "_" + document.stakeholderKey();
        Files.write(folder.resolve(name + "." + format.code()), bytes);
      }
      String html = html(document);
      assertEquals(List.of(), EMPTY.matcher(html).results().map(found -> found.group()).toList());
      assertFalse(html.contains(">null<") || html.contains("NOT_FOUND"), html);
    }
  }

  @Test
  void aCaseOfTheOverviewIsStatedAsItsPagesLeftIt() {
    AssessmentReport report = report(OverviewFixture.revision("2-drone-photography"));
    Rating rating = report.ratings().getFirst();
    assertNull(rating.level());
    assertEquals("未評価 Not rated", words(rating, "level"));
    assertEquals("記載なし Not stated", words(rating, "statement"));
    assertEquals("原典に記載なし Not stated in the source", words(vague(report), "viewpoint"));
    assertEquals("原典に記載なし Not stated in the source", words(withoutWords(report), "requirement"));
    assertEquals("記載なし Not stated", words(report.components().getFirst(), "description"));
    assertTrue(
        report.requirements().stream()
            .flatMap(group -> group.rows().stream())
            .anyMatch(row -> row.lacks("decisions")));
    assertEquals(List.of(), report.grid().marks());
  }

  @Test
  void whatTheFiguresHeldIsListedInBothLanguages() {
    RevisionDocument revision = OverviewFixture.revision("2-drone-photography");
    AssessmentReport report = report(revision);
    assertEquals(revision.content().missing().size(), report.missing().size());
    String html = html(last(revision));
    assertTrue(html.contains("<h2>8. 原典に残っていないもの</h2>"), html);
    assertTrue(html.contains("データフローは、この版に記載がありません。"), html);
    assertTrue(html.contains("No data flow is stated in this revision."), html);
    report
        .missing()
        .forEach(
            part ->
                assertTrue(
                    part.english() != null && html.contains(escaped(part.english())), part.note()));
  }

  @Test
  void aRowWithoutNumberTargetAndDecisionSaysSo() {
    DecisionRow row = measures(OverviewFixture.revision("3-warehouse-agv")).rows().getFirst();
    assertEquals("番号なし None", words(row, "number"));
    assertEquals("記載なし Not stated", words(row, "target"));
    assertEquals("未決定 Not decided yet", words(row, "decision"));
    MeasuresToTake document = measures(OverviewFixture.revision("3-warehouse-agv"));
    assertEquals(document.rows().size(), document.counts().undecided());
    assertEquals(document.counts().total(), document.counts().undecided());
    assertEquals(List.of(), document.missingNumbers());
  }

  @Test
  void whoAsksForAMeasureIsNamed() {
    RevisionDocument revision = OverviewFixture.revision("3-warehouse-agv");
    String asked = html(of(revision, "agv-integrator"));
    assertTrue(asked.contains("対応を依頼する主体</span> 物流事業者"), asked);
    String report = html(last(OverviewFixture.revision("5-welding-robot")));
    assertTrue(report.contains("決定する主体</span>"), report);
  }

  @Test
  void anAssessmentWithoutACaseSaysThatItHasNone() {
    for (RevisionDocument revision : List.of(BlankFixture.revision(), BlankFixture.empty())) {
      for (PlannedDocument document : plan(revision)) {
        String html = html(document);
        assertNull(document.model().imprint().useCase());
        assertTrue(html.contains("なし（事例をもとにしていません）"), html);
        assertTrue(html.contains("None (not based on a use case)"), html);
        assertTrue(html.contains("この版が引用する出典はありません。"), html);
        assertFalse(html.contains("表3"), html);
      }
    }
    String blank = html(last(BlankFixture.revision()));
    assertTrue(blank.contains("白紙から作成（カタログの版 draft）"), blank);
    assertTrue(blank.contains("適用主体は定められていません。"), blank);
    String taken = html(last(BlankFixture.empty()));
    assertTrue(
        taken.contains("書き出されたアセスメントの取り込み（00000000-0000-0007-0000-000000000009、変更番号 4）"), taken);
  }

  @Test
  void aRowOfTheOrganisationsOwnSaysThatItHasNoSource() {
    RevisionDocument revision = BlankFixture.revision();
    AssessmentReport report = report(revision);
    Stream.<Sparse>of(
            report.overview().getFirst(),
            report.parties().getFirst(),
            report.components().getFirst(),
            report.components().getFirst().threats().getFirst(),
            report.dataFlow().getFirst(),
            report.ratings().getFirst(),
            report.requirementsNotInTable3().getFirst().rows().getFirst(),
            measures(revision).rows().getFirst(),
            measures(revision).rows().getFirst().measures().getFirst())
        .forEach(row -> assertEquals(OWN + " Own entry, not from a source", words(row, "source")));
    assertEquals(7, html(last(revision)).split(OWN, -1).length - 1);
    assertFalse(html(last(GasWaterHeaterFixture.revision())).contains(OWN));
  }

  @Test
  void anOwnRowNeverBlamesASource() {
    for (PlannedDocument document : plan(BlankFixture.revision())) {
      assertFalse(html(document).contains("原典に記載なし"));
    }
  }

  @Test
  void aStakeholderWithoutAKeyIsCalledByItsId() {
    PlannedDocument document = plan(BlankFixture.revision()).getFirst();
    assertEquals(BlankFixture.OPERATOR, document.stakeholder());
    assertEquals(BlankFixture.OPERATOR.toString(), document.stakeholderKey());
  }

  @Test
  void aDeviceIsRatedInAFormOfUse() {
    assertEquals("水位計（橋に据える場合）", report(BlankFixture.revision()).ratings().getFirst().subject());
  }

  private static Rating.Reason vague(AssessmentReport report) {
    return report.ratings().stream()
        .flatMap(rating -> rating.reasons().stream())
        .filter(reason -> reason.viewpoint() == null)
        .findFirst()
        .orElseThrow();
  }

  private static RequirementRow withoutWords(AssessmentReport report) {
    return report.requirements().stream()
        .flatMap(group -> group.rows().stream())
        .filter(row -> row.requirement() == null)
        .findFirst()
        .orElseThrow();
  }

  private static String words(Sparse row, String field) {
    Absence absence = row.absence(field);
    return absence.ja() + " " + absence.en();
  }

  private static List<PlannedDocument> plan(RevisionDocument revision) {
    return DocumentPlan.of(revision, GasWaterHeaterFixture.SHA_256);
  }

  private static PlannedDocument last(RevisionDocument revision) {
    return plan(revision).getLast();
  }

  private static PlannedDocument of(RevisionDocument revision, String stakeholder) {
    return plan(revision).stream()
        .filter(document -> stakeholder.equals(document.stakeholderKey()))
        .findFirst()
        .orElseThrow();
  }

  private static AssessmentReport report(RevisionDocument revision) {
    return (AssessmentReport) last(revision).model();
  }

  private static MeasuresToTake measures(RevisionDocument revision) {
    return plan(revision).stream()
        .map(PlannedDocument::model)
        .filter(MeasuresToTake.class::isInstance)
        .map(MeasuresToTake.class::cast)
        .filter(document -> !document.rows().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static String html(PlannedDocument document) {
    return new String(
        GasWaterHeaterDocuments.bytes(document, DocumentFormat.HTML), StandardCharsets.UTF_8);
  }

  private static String escaped(String text) {
    return Objects.requireNonNull(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("'", "&#39;")
        .replace("\"", "&quot;");
  }
}
