package io.iotssf.report.rendering.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import io.iotssf.report.rendering.font.PinnedFont;
import io.iotssf.report.rendering.model.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Sets a well-formed page as PDF/UA-1: tagged, with language, title and embedded fonts.
 *
 * <p>Nothing is fetched, whatever the page says: its style, its diagram and its fonts are inside.
 */
public final class PdfRenderer {
  /** Stands where a page would look for its neighbours; nothing answers there. */
  private static final String NOWHERE = "about:blank";

  static {
    // Else the library says of every font of every document that it loads it.
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  /**
   * @param page well-formed XHTML
   * @param document whose imprint dates and identifies the file
   */
  public byte[] render(String page, Document document) {
    try (PDDocument pdf = new PDDocument();
        PdfBoxRenderer renderer = builder(page, pdf).buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
      PdfIdentity.stamp(pdf, page, document);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PdfRendererBuilder builder(String page, PDDocument pdf) throws IOException {
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .usePDDocument(pdf)
            .useFastMode()
            .useUnicodeLineBreaker(new JapaneseLineBreaker())
            .usePdfUaAccessibility(true)
            .useSVGDrawer(new BatikSVGDrawer())
            .useUriResolver((base, uri) -> null)
            .withHtmlContent(page, NOWHERE);
    for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, type) -> false, moment);
    }
    for (PinnedFont font : PinnedFont.values()) {
      builder.useFont(
          new PDFontSupplier(load(font, pdf)),
          PinnedFont.FAMILY,
          font.weight(),
          FontStyle.NORMAL,
          true);
    }
    return builder;
  }

  /** Without glyph substitution: the glyph of a ligature stands for no text that can be copied. */
  private static PDFont load(PinnedFont font, PDDocument pdf) throws IOException {
    TrueTypeFont glyphs = new TTFParser().parse(new RandomAccessReadBuffer(font.open()));
    pdf.registerTrueTypeFontForClosing(glyphs);
    glyphs.setEnableGsub(false);
    return PDType0Font.load(pdf, glyphs, true);
  }
}
