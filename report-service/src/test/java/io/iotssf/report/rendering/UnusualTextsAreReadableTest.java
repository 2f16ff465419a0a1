package io.iotssf.report.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.RequirementDecision;
import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.report.deliverable.domain.DocumentPlan;
import io.iotssf.report.deliverable.domain.PlannedDocument;
import io.iotssf.report.fixture.BlankFixture;
import io.iotssf.report.fixture.Content;
import io.iotssf.report.fixture.GasWaterHeaterFixture;
import io.iotssf.report.fixture.RevisionFixture;
import io.iotssf.report.rendering.font.MarkedText;
import io.iotssf.report.rendering.model.DocumentFormat;
import io.iotssf.report.rendering.model.DocumentKind;
import io.iotssf.report.rendering.model.DocumentLanguage;
import io.iotssf.report.rendering.reading.PdfTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of unusual assessments, which it also leaves in target/specimens, for eyes. */
class UnusualTextsAreReadableTest {
  private static final Path SPECIMENS = Path.of("target", "specimens", "unusual");
  private static final int MANY = 400;

  /** A resident may write an emoji, a right-to-left word, or a page into one cell. */
  @ParameterizedTest
  @ValueSource(strings = {"火の用心🔥👨‍👩‍👧", "تحذير: ساخن خطر", "長い説明。", "a very long word: "})
  void everyFormatHoldsThem(String part) throws IOException {
    String text = part.repeat(part.endsWith("。") || part.endsWith(" ") ? 120 : 1).strip();
    for (PlannedDocument planned : GasWaterHeaterDocuments.saying(text, DocumentLanguage.JA)) {
      for (DocumentFormat format : planned.formats()) {
        keep(planned, format, Integer.toHexString(part.hashCode()));
      }
      String paper =
          GasWaterHeaterDocuments.text(GasWaterHeaterDocuments.bytes(planned, DocumentFormat.PDF));
      String shown = MarkedText.of(text).replaceAll("[\\s　]+", "");
      assertTrue(paper.contains(shown), paper);
    }
  }

  @Test
  void fourHundredRowsAreAllThere() throws IOException {
    PlannedDocument planned =
        GasWaterHeaterDocuments.find(
            plan(manyDecisions()),
            DocumentKind.MEASURES_TO_TAKE,
            BlankFixture.OPERATOR.toString(),
            DocumentLanguage.JA);
    keep(planned, DocumentFormat.PDF, "400");
    List<List<String>> rows =
        PdfTables.of(GasWaterHeaterDocuments.bytes(planned, DocumentFormat.PDF)).getFirst();
    assertEquals(
        IntStream.range(0, MANY).mapToObj(number -> "要件" + number).toList(),
        rows.subList(1, rows.size()).stream()
            .map(row -> row.get(2).replaceAll("\\s", ""))
            .toList());
  }

  @Test
  void anEmptyAssessmentIsADocumentToo() throws IOException {
    for (PlannedDocument planned : plan(BlankFixture.empty())) {
      for (DocumentFormat format : planned.formats()) {
        keep(planned, format, "empty");
      }
    }
  }

  private static RevisionDocument manyDecisions() {
    RevisionDocument blank = BlankFixture.revision();
    Content content = Content.of(blank.content());
    RequirementDecision pattern = blank.content().requirementDecisions().getFirst();
    content.decisions =
        IntStream.range(0, MANY).mapToObj(number -> decision(pattern, number)).toList();
    return RevisionFixture.with(blank, content.build());
  }

  private static RequirementDecision decision(RequirementDecision pattern, int number) {
    return new RequirementDecision(
        new UUID(8, number),
        null,
        pattern.stakeholder(),
        null,
        null,
        pattern.perspective(),
        null,
        Text.japanese("要件" + number),
        null,
        null,
        List.of(),
        "adopted",
        null,
        null,
        null,
        null,
        null);
  }

  private static List<PlannedDocument> plan(RevisionDocument revision) {
    return DocumentPlan.of(revision, GasWaterHeaterFixture.SHA_256);
  }

  private static void keep(PlannedDocument planned, DocumentFormat format, String name)
      throws IOException {
    Files.createDirectories(SPECIMENS);
    String file =
        String.join(
            "_",
            name,
            planned.document().kind().code(),
            planned.document().language().code() + "." + format.code());
    Files.write(SPECIMENS.resolve(file), GasWaterHeaterDocuments.bytes(planned, format));
  }
}
