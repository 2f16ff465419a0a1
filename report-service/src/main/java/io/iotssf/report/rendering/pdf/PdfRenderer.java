package io.iotssf.report.rendering.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import io.iotssf.report.rendering.font.PinnedFont;
import io.iotssf.report.rendering.model.DocumentModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Sets a well-formed page as PDF/UA-1: tagged, with language, title and embedded fonts.
 *
 * <p>Nothing is fetched, whatever the page says: its style, its diagram and its fonts are inside.
 */
public final class PdfRenderer {
  /** Stands where a page would look for its neighbours; nothing answers there. */
  private static final String NOWHERE = "about:blank";

  /**
   * @param page well-formed XHTML
   * @param document whose imprint dates and identifies the file
   */
  public byte[] render(String page, DocumentModel document) {
    try (PdfBoxRenderer renderer = builder(page).buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
      PDDocument pdf = renderer.getPdfDocument();
      PdfIdentity.stamp(pdf, page, document);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      pdf.close();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PdfRendererBuilder builder(String page) {
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
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
      builder.useFont(font::open, PinnedFont.FAMILY, font.weight(), FontStyle.NORMAL, true);
    }
    return builder;
  }
}
