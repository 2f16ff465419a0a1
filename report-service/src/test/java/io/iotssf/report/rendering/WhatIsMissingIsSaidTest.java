package io.iotssf.report.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.report.deliverable.domain.DocumentPlan;
import io.iotssf.report.deliverable.domain.PlannedDocument;
import io.iotssf.report.fixture.BlankFixture;
import io.iotssf.report.fixture.DoorbellFixture;
import io.iotssf.report.fixture.GasWaterHeaterFixture;
import io.iotssf.report.fixture.OverviewFixture;
import io.iotssf.report.rendering.model.DocumentFormat;
import io.iotssf.report.rendering.model.DocumentKind;
import io.iotssf.report.rendering.model.DocumentLanguage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No place of a document is empty, and none is filled with what nobody said. */
class WhatIsMissingIsSaidTest {
  private static final Pattern EMPTY =
      Pattern.compile("<(td|th|p|li|ol|ul|tbody|strong|span|h[1-6])[^>]*>\\s*</\\1>");

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
  void noPlaceIsEmpty(RevisionDocument revision) {
    for (PlannedDocument planned : plan(revision)) {
      String page = html(planned);
      assertEquals(List.of(), EMPTY.matcher(page).results().map(MatchResult::group).toList());
      assertFalse(page.contains(">null<") || page.contains("NOT_FOUND"), page);
    }
  }

  @Test
  void aCaseOfTheOverviewIsStatedAsItsPagesLeftIt() {
    PlannedDocument report =
        of("2-drone-photography", DocumentKind.COMPLETE_REPORT, null, DocumentLanguage.JA);
    List<String> rating = rows(report, "ratings-axis-1").getFirst();
    assertEquals("未評価", rating.get(1));
    assertEquals("記載なし", rows(report, "components").getFirst().get(1));
    assertTrue(
        rows(report, "requirements-before-operation").stream()
            .anyMatch(row -> row.get(4).equals("未決定")));
  }

  @Test
  void whatTheFiguresHeldIsListedInBothLanguages() {
    RevisionDocument revision = OverviewFixture.revision("2-drone-photography");
    for (DocumentLanguage language : DocumentLanguage.values()) {
      PlannedDocument report =
          of("2-drone-photography", DocumentKind.COMPLETE_REPORT, null, language);
      List<List<String>> missing = rows(report, "missing");
      assertEquals(revision.content().missing().size(), missing.size());
      assertFalse(missing.stream().anyMatch(row -> row.getFirst().matches("[a-z]+[A-Z].*")));
    }
    String english =
        html(of("2-drone-photography", DocumentKind.COMPLETE_REPORT, null, DocumentLanguage.EN));
    assertTrue(english.contains("lost with a figure"), english);
    assertTrue(english.contains("No connection is stated in this revision."), english);
  }

  @Test
  void aDocumentSaysOnlyWhatItsOwnSectionsLack() {
    PlannedDocument components =
        of("2-drone-photography", DocumentKind.COMPONENT_LIST, null, DocumentLanguage.JA);
    assertEquals(
        List.of("機器", "機器の接続", "データフロー"),
        rows(components, "missing").stream().map(List::getFirst).toList());
    PlannedDocument sheet =
        GasWaterHeaterDocuments.of(DocumentKind.HAND_OFF_SHEET, "end-user", DocumentLanguage.JA);
    assertEquals(
        List.of("sources", "imprint"),
        sheet.document().tables().stream().map(table -> table.id()).toList());
  }

  @Test
  void aRowWithoutNumberTargetAndDecisionSaysSo() {
    PlannedDocument measures =
        of("3-warehouse-agv", DocumentKind.MEASURES_TO_TAKE, "agv-integrator", DocumentLanguage.JA);
    List<String> row = rows(measures, "measures-agv-integrator").getFirst();
    assertEquals("記載なし", row.getFirst());
    assertTrue(row.get(1).endsWith("適用対象の記載なし"), row.get(1));
    assertTrue(row.get(3).startsWith("未決定"), row.get(3));
    assertTrue(row.get(3).contains("対応を依頼する主体：物流事業者"), row.get(3));
  }

  @Test
  void anAssessmentWithoutACaseSaysThatItHasNone() {
    String blank = html(report(BlankFixture.revision(), DocumentLanguage.JA));
    assertTrue(blank.contains("白紙から作成"), blank);
    assertTrue(blank.contains("適用主体は定められていません。"), blank);
    assertTrue(blank.contains("この版が引用する出典はありません。"), blank);
    assertFalse(blank.contains("原典に記載なし"), blank);
    String taken = html(report(BlankFixture.empty(), DocumentLanguage.JA));
    assertTrue(
        taken.contains("書き出されたアセスメントの取り込み（00000000-0000-0007-0000-000000000009、変更番号 4）"), taken);
    String english = html(report(BlankFixture.empty(), DocumentLanguage.EN));
    assertTrue(english.contains("from an exported assessment"), english);
    assertTrue(english.contains("This revision quotes no source"), english);
  }

  @Test
  void aRowOfTheOrganisationsOwnSaysThatItHasNoSource() {
    PlannedDocument report = report(BlankFixture.revision(), DocumentLanguage.JA);
    for (String table : List.of("stakeholders", "components", "component-threats", "data-flow")) {
      assertEquals("自組織の記載", rows(report, table).getFirst().getLast(), table);
    }
    String own = "<td data-heading=\"出典\"><span class=\"line note\">自組織の記載";
    assertFalse(html(report(GasWaterHeaterFixture.revision(), DocumentLanguage.JA)).contains(own));
  }

  @Test
  void aStakeholderWithoutAKeyIsCalledByItsId() {
    PlannedDocument planned =
        GasWaterHeaterDocuments.find(
            plan(BlankFixture.revision()),
            DocumentKind.MEASURES_TO_TAKE,
            BlankFixture.OPERATOR.toString(),
            DocumentLanguage.JA);
    assertEquals(BlankFixture.OPERATOR, planned.stakeholder());
  }

  @Test
  void aDeviceIsRatedInAFormOfUse() {
    PlannedDocument report = report(BlankFixture.revision(), DocumentLanguage.JA);
    assertEquals("水位計（橋に据える場合）", rows(report, "ratings-axis-2").getFirst().getFirst());
  }

  private static List<PlannedDocument> plan(RevisionDocument revision) {
    return DocumentPlan.of(revision, GasWaterHeaterFixture.SHA_256);
  }

  private static PlannedDocument report(RevisionDocument revision, DocumentLanguage language) {
    return GasWaterHeaterDocuments.find(
        plan(revision), DocumentKind.COMPLETE_REPORT, null, language);
  }

  private static PlannedDocument of(
      String file, DocumentKind kind, @Nullable String party, DocumentLanguage language) {
    return GasWaterHeaterDocuments.find(
        plan(OverviewFixture.revision(file)), kind, party, language);
  }

  private static List<List<String>> rows(PlannedDocument planned, String table) {
    return GasWaterHeaterDocuments.rows(planned, table);
  }

  private static String html(PlannedDocument planned) {
    return new String(
        GasWaterHeaterDocuments.bytes(planned, DocumentFormat.HTML), StandardCharsets.UTF_8);
  }
}
