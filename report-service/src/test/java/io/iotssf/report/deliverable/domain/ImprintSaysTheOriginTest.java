package io.iotssf.report.deliverable.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.Origin;
import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.report.fixture.BlankFixture;
import io.iotssf.report.rendering.model.Imprint;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImprintSaysTheOriginTest {
  private static final UUID FROM = new UUID(0, 1);

  @Test
  void aCopyNamesTheCaseAndTheAssessment() {
    Imprint imprint = of(new Origin("copy", "overview", "agv", ja("搬送車"), null, FROM, 6L));
    assertEquals("搬送車（カタログの版 overview）", imprint.useCase());
    assertEquals("別のアセスメントの写し（" + FROM + "、変更番号 6）", imprint.origin().text());
    assertEquals(0, imprint.absent().size());
  }

  @Test
  void anImportOfABlankAssessmentHasNoCase() {
    Imprint imprint = of(new Origin("import", "draft", null, null, null, FROM, null));
    assertNull(imprint.useCase());
    assertEquals("書き出されたアセスメントの取り込み（" + FROM + "）", imprint.origin().text());
    assertEquals("useCase", imprint.absent().getFirst().field());
  }

  @Test
  void aCaseWithoutATitleIsNamedByItsId() {
    assertEquals(
        "agv（カタログの版 draft）",
        of(new Origin("use-case", "draft", "agv", null, null, null, null)).useCase());
  }

  @Test
  void anOriginOfAKindToComeStandsForItself() {
    assertEquals(
        "merged", of(new Origin("merged", "draft", null, null, null, null, null)).origin().text());
  }

  private static Imprint of(Origin origin) {
    RevisionDocument blank = BlankFixture.revision();
    return ImprintComposer.compose(
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
            blank.content()),
        "0".repeat(64));
  }

  private static @Nullable Text ja(String text) {
    return Text.japanese(text);
  }
}
