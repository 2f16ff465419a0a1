package io.iotssf.report.rendering;

import io.iotssf.report.deliverable.domain.DocumentPlan;
import io.iotssf.report.deliverable.domain.PlannedDocument;
import io.iotssf.report.fixture.GasWaterHeaterFixture;
import io.iotssf.report.rendering.model.DocumentFormat;
import io.iotssf.report.rendering.model.DocumentLanguage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** The documents of the gas water heater, set once for all tests that look into them. */
final class GasWaterHeaterDocuments {
  private static final DocumentRenderer RENDERER = new DocumentRenderer();
  private static final List<PlannedDocument> PLAN =
      DocumentPlan.of(GasWaterHeaterFixture.revision(), GasWaterHeaterFixture.SHA_256);

  private GasWaterHeaterDocuments() {}

  static List<PlannedDocument> plan() {
    return PLAN;
  }

  /**
   * @param stakeholder key; null for the report
   */
  static PlannedDocument of(@Nullable String stakeholder) {
    return PLAN.stream()
        .filter(document -> java.util.Objects.equals(document.stakeholderKey(), stakeholder))
        .findFirst()
        .orElseThrow();
  }

  static byte[] bytes(PlannedDocument document, DocumentFormat format) {
    return RENDERER.render(document.model(), DocumentLanguage.JA, format);
  }

  /** The text of a PDF without white space, which the layout may put anywhere. */
  static String text(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s　]+", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
