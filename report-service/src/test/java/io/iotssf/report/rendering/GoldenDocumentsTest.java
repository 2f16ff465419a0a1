package io.iotssf.report.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.report.deliverable.domain.DocumentPlan;
import io.iotssf.report.deliverable.domain.PlannedDocument;
import io.iotssf.report.fixture.DoorbellFixture;
import io.iotssf.report.rendering.model.DocumentFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever changes what documents say, or how, sees it in the change that he commits. */
class GoldenDocumentsTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final Path MADE = Path.of("target", "golden");

  @ParameterizedTest
  @CsvSource({"maker,HTML", "maker,JSON", "family,JSON", "all,HTML", "all,JSON", "all,SVG"})
  void theDocumentIsTheCommittedOne(String whom, DocumentFormat format) throws IOException {
    PlannedDocument document =
        DocumentPlan.of(DoorbellFixture.revision(), DoorbellFixture.SHA_256).stream()
            .filter(one -> whom.equals(one.stakeholderKey() == null ? "all" : one.stakeholderKey()))
            .findFirst()
            .orElseThrow();
    byte[] bytes = new DocumentRenderer().render(document.model(), document.language(), format);
    String name = "doorbell_" + whom + "." + format.code();
    Files.createDirectories(MADE);
    Files.write(MADE.resolve(name), bytes);

    Path golden = GOLDEN.resolve(name);
    assertEquals(
        Files.exists(golden) ? Files.readString(golden) : "",
        new String(bytes, StandardCharsets.UTF_8),
        "The document changed. Look at it, raise RendererVersion, then: cp report-service/"
            + MADE.resolve(name)
            + " report-service/"
            + golden);
  }
}
