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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever changes what documents say, or how, sees it in the change that he commits. */
class GoldenDocumentsTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final Path MADE = Path.of("target", "golden");

  /** All that the gas water heater's documents say, and how those of a made-up case are set. */
  static Stream<Golden> goldens() {
    List<PlannedDocument> doorbell =
        DocumentPlan.of(DoorbellFixture.revision(), DoorbellFixture.SHA_256);
    return Stream.of(
            in("gas-water-heater", GasWaterHeaterDocuments.plan(), DocumentFormat.JSON),
            in("doorbell", doorbell, DocumentFormat.HTML),
            in("doorbell", doorbell, DocumentFormat.SVG))
        .flatMap(goldens -> goldens);
  }

  private static Stream<Golden> in(
      String subject, List<PlannedDocument> plan, DocumentFormat format) {
    return plan.stream()
        .filter(planned -> planned.formats().contains(format))
        .map(planned -> new Golden(subject, planned, format));
  }

  record Golden(String subject, PlannedDocument planned, DocumentFormat format) {
    /** Subject, language, kind and party. */
    @Override
    public String toString() {
      var document = planned.document();
      String party = planned.stakeholderKey() == null ? "" : "_" + planned.stakeholderKey();
      return String.join(
          "/",
          subject,
          document.language().code(),
          document.kind().code() + party + "." + format.code());
    }
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void theDocumentIsTheCommittedOne(Golden golden) throws IOException {
    byte[] bytes = GasWaterHeaterDocuments.bytes(golden.planned(), golden.format());
    Path made = MADE.resolve(golden.toString());
    Files.createDirectories(made.getParent());
    Files.write(made, bytes);

    Path committed = GOLDEN.resolve(golden.toString());
    assertEquals(
        Files.exists(committed) ? Files.readString(committed) : "",
        new String(bytes, StandardCharsets.UTF_8),
        "The document changed. Look at it, raise RendererVersion, then: cp -r report-service/"
            + MADE
            + "/. report-service/"
            + GOLDEN);
  }
}
