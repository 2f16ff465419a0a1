package io.iotssf.report.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.report.deliverable.domain.DocumentPlan;
import io.iotssf.report.deliverable.domain.PlannedDocument;
import io.iotssf.report.fixture.BlankFixture;
import io.iotssf.report.fixture.GasWaterHeaterFixture;
import io.iotssf.report.fixture.HostileFixture;
import io.iotssf.report.fixture.OverviewFixture;
import io.iotssf.report.rendering.model.DocumentFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class PdfIsAccessibleTest {

  @BeforeAll
  static void callTheJudge() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static List<PlannedDocument> documents() {
    return Stream.of(
            GasWaterHeaterDocuments.plan(),
            plan(HostileFixture.with("file 𠮷")),
            plan(OverviewFixture.revision("5-welding-robot")),
            plan(BlankFixture.revision()),
            plan(BlankFixture.empty()))
        .flatMap(List::stream)
        .filter(planned -> planned.formats().contains(DocumentFormat.PDF))
        .toList();
  }

  private static List<PlannedDocument> plan(RevisionDocument revision) {
    return DocumentPlan.of(revision, GasWaterHeaterFixture.SHA_256);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void veraPdfFindsNothingAgainstPdfUa1(PlannedDocument document)
      throws VeraPDFException, IOException {
    byte[] pdf = GasWaterHeaterDocuments.bytes(document, DocumentFormat.PDF);
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator judge =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      ValidationResult result = judge.validate(parser);
      List<String> faults =
          result.getTestAssertions().stream().map(PdfIsAccessibleTest::words).distinct().toList();
      assertEquals(List.of(), faults);
      assertTrue(result.isCompliant());
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void itIsTaggedNamedAndInJapanese(PlannedDocument document) throws IOException {
    try (PDDocument pdf =
        Loader.loadPDF(GasWaterHeaterDocuments.bytes(document, DocumentFormat.PDF))) {
      var catalogue = pdf.getDocumentCatalog();
      assertTrue(catalogue.getMarkInfo().isMarked());
      assertNotNull(catalogue.getStructureTreeRoot());
      assertEquals(document.document().language().code(), catalogue.getLanguage());
      assertEquals(document.document().title(), pdf.getDocumentInformation().getTitle());
      assertTrue(catalogue.getViewerPreferences().displayDocTitle());
      assertNotNull(catalogue.getDocumentOutline());
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyFontIsEmbedded(PlannedDocument document) throws IOException {
    try (PDDocument pdf =
        Loader.loadPDF(GasWaterHeaterDocuments.bytes(document, DocumentFormat.PDF))) {
      List<PDFont> fonts = fonts(pdf);
      assertTrue(fonts.size() >= 2);
      for (PDFont font : fonts) {
        assertTrue(font.isEmbedded(), font.getName());
        assertTrue(font.getName().contains("BIZUDPGothic"), font.getName());
      }
    }
  }

  private static List<PDFont> fonts(PDDocument pdf) throws IOException {
    List<PDFont> fonts = new ArrayList<>();
    for (PDPage page : pdf.getPages()) {
      PDResources resources = page.getResources();
      for (COSName name : resources.getFontNames()) {
        fonts.add(resources.getFont(name));
      }
    }
    return fonts;
  }

  private static String words(TestAssertion assertion) {
    return assertion.getRuleId().getClause() + " " + assertion.getMessage();
  }
}
