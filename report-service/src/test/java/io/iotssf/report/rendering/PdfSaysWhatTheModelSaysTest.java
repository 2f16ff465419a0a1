package io.iotssf.report.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.report.deliverable.domain.PlannedDocument;
import io.iotssf.report.rendering.model.DocumentFormat;
import io.iotssf.report.rendering.model.DocumentLanguage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PdfSaysWhatTheModelSaysTest {
  private static final Map<DocumentLanguage, String> NOTE =
      Map.of(
          DocumentLanguage.JA,
          "この文書の書体にない文字は〔U+…〕の形で示しています。",
          DocumentLanguage.EN,
          "Characters that the font of this document lacks are shown as 〔U+…〕.");
  private static final String LACKING = "前𠮷😀\uD55C\uE000\u2028\u200F\u00AD後";
  private static final String MARKED =
      "前〔U+20BB7〕〔U+1F600〕〔U+D55C〕〔U+E000〕〔U+2028〕〔U+200F〕〔U+00AD〕後";

  @Test
  void aCharacterThatTheFontLacksIsMarkedAndTheImprintSaysSoOnce() {
    for (PlannedDocument document : plan(LACKING)) {
      String text = pdf(document);
      assertTrue(text.contains(MARKED), text);
      assertFalse(text.contains("#"), text);
      assertEquals(2, text.split(java.util.regex.Pattern.quote(note(document)), -1).length, text);
    }
  }

  @Test
  void whatOnlyChoosesAShapeIsLeftOutOnPaper() {
    for (PlannedDocument document : plan("渡邉\uDB40\uDD00様☆\uFE0E印")) {
      String text = pdf(document);
      assertTrue(text.contains("渡邉様☆印"), text);
      assertFalse(text.contains("〔U+"), text);
    }
  }

  @Test
  void htmlAndJsonKeepTheCharacter() {
    for (PlannedDocument document : plan(LACKING)) {
      for (DocumentFormat format : List.of(DocumentFormat.HTML, DocumentFormat.JSON)) {
        String text =
            new String(GasWaterHeaterDocuments.bytes(document, format), StandardCharsets.UTF_8);
        assertTrue(text.contains(LACKING), text);
        assertFalse(text.contains("〔U+"), text);
      }
    }
  }

  @Test
  void lettersThatFormLigaturesStayLetters() {
    for (PlannedDocument document : plan("file office flow ffi ffl")) {
      String text = pdf(document);
      assertTrue(text.contains("fileofficeflowffiffl"), text);
      assertFalse(text.contains(note(document)), text);
    }
  }

  private static List<PlannedDocument> plan(String text) {
    return GasWaterHeaterDocuments.saying(text, DocumentLanguage.values());
  }

  private static String pdf(PlannedDocument document) {
    return GasWaterHeaterDocuments.text(
        GasWaterHeaterDocuments.bytes(document, DocumentFormat.PDF));
  }

  private static String note(PlannedDocument planned) {
    return stripped(String.valueOf(NOTE.get(planned.document().language())));
  }

  private static String stripped(String text) {
    return text.replaceAll("\\s", "");
  }
}
