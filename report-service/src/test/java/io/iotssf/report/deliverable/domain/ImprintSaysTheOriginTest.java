package io.iotssf.report.deliverable.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.Origin;
import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.report.fixture.BlankFixture;
import io.iotssf.report.rendering.model.Document;
import io.iotssf.report.rendering.model.DocumentLanguage;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ImprintSaysTheOriginTest {
  private static final UUID FROM = new UUID(0, 1);
  private static final Text TITLE = new Text("搬送車", "the vehicle");

  @Test
  void aCaseIsNamed() {
    Origin origin = new Origin("use-case", "overview", "agv", TITLE, null, null, null);
    assertEquals("カタログの事例「搬送車」から作成", began(origin, DocumentLanguage.JA));
    assertEquals("from the use case “the vehicle”", began(origin, DocumentLanguage.EN));
  }

  @Test
  void aCaseWithoutATitleIsNamedByItsId() {
    assertEquals(
        "カタログの事例「agv」から作成",
        began(new Origin("use-case", "draft", "agv", null, null, null, null), DocumentLanguage.JA));
  }

  @Test
  void aCopyNamesTheAssessmentAndTheCaseItGoesBackTo() {
    Origin origin = new Origin("copy", "overview", "agv", TITLE, null, FROM, 6L);
    assertEquals("別のアセスメントの写し（" + FROM + "、変更番号 6、もとの事例「搬送車」）", began(origin, DocumentLanguage.JA));
    assertEquals(
        "as a copy of another assessment (" + FROM + ", version 6, first from “the vehicle”)",
        began(origin, DocumentLanguage.EN));
  }

  @Test
  void anImportNamesTheAssessment() {
    Origin origin = new Origin("import", "draft", null, null, null, FROM, null);
    assertEquals("書き出されたアセスメントの取り込み（" + FROM + "）", began(origin, DocumentLanguage.JA));
  }

  @Test
  void anOriginOfAKindToComeStandsForItself() {
    assertEquals(
        "merged",
        began(new Origin("merged", "draft", null, null, null, null, null), DocumentLanguage.JA));
  }

  private static String began(Origin origin, DocumentLanguage language) {
    RevisionDocument blank = BlankFixture.revision();
    RevisionDocument revision =
        new RevisionDocument(
            blank.tenant(),
            blank.assessment(),
            blank.revision(),
            blank.version(),
            blank.title(),
            origin,
            blank.submittedBy(),
            blank.submittedAt(),
            blank.approvedBy(),
            blank.approvedAt(),
            blank.content());
    Document document =
        DocumentPlan.of(revision, "0".repeat(64)).stream()
            .map(PlannedDocument::document)
            .filter(each -> each.language() == language)
            .findFirst()
            .orElseThrow();
    return document.tables().stream()
        .filter(table -> table.id().equals("imprint"))
        .map(table -> table.rows().get(1).cells().get(1).text())
        .findFirst()
        .orElseThrow();
  }
}
