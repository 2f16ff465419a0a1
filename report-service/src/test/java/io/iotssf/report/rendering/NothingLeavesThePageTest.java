package io.iotssf.report.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.report.deliverable.domain.PlannedDocument;
import io.iotssf.report.rendering.font.MarkedText;
import io.iotssf.report.rendering.model.DocumentFormat;
import io.iotssf.report.rendering.model.DocumentLanguage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that has no place for a break is broken all the same, and none is lost at an edge. */
class NothingLeavesThePageTest {
  /** Side margin of the paper, 15 mm, in points. */
  private static final float MARGIN = 15 / 25.4f * 72;

  private static final float HALF_A_POINT = 0.5f;

  @ParameterizedTest
  @ValueSource(strings = {"W", "https://example.com/a", "あ", "「", "한", "𠮷"})
  void aLongUnbrokenTextStaysInsideTheMargins(String part) throws IOException {
    String text = part.repeat(400 / MarkedText.of(part).length());
    for (PlannedDocument document : GasWaterHeaterDocuments.saying(text, DocumentLanguage.JA)) {
      byte[] pdf = GasWaterHeaterDocuments.bytes(document, DocumentFormat.PDF);
      assertEquals(List.of(), outside(pdf));
      assertTrue(GasWaterHeaterDocuments.text(pdf).contains(MarkedText.of(text)));
    }
  }

  private static List<String> outside(byte[] pdf) throws IOException {
    List<String> found = new ArrayList<>();
    PDFTextStripper reader =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> positions) {
            positions.stream()
                .filter(NothingLeavesThePageTest::isOutside)
                .map(at -> getCurrentPageNo() + ": " + text)
                .forEach(found::add);
          }
        };
    try (PDDocument document = Loader.loadPDF(pdf)) {
      reader.getText(document);
    }
    return found.stream().distinct().toList();
  }

  private static boolean isOutside(TextPosition at) {
    return at.getX() < MARGIN - HALF_A_POINT
        || at.getX() + at.getWidth() > at.getPageWidth() - MARGIN + HALF_A_POINT
        || at.getY() < 0
        || at.getY() > at.getPageHeight();
  }
}
