package io.iotssf.report.rendering;

import io.iotssf.report.rendering.csv.CsvRenderer;
import io.iotssf.report.rendering.diagram.DiagramRenderer;
import io.iotssf.report.rendering.docx.DocxRenderer;
import io.iotssf.report.rendering.html.HtmlRenderer;
import io.iotssf.report.rendering.json.JsonRenderer;
import io.iotssf.report.rendering.model.Document;
import io.iotssf.report.rendering.model.DocumentFormat;
import io.iotssf.report.rendering.pdf.PdfRenderer;
import io.iotssf.report.rendering.xlsx.XlsxRenderer;
import java.nio.charset.StandardCharsets;

/**
 * Sets a document in a format. The same document and format give the same bytes, in this process
 * and in any other with the same renderer version.
 */
public final class DocumentRenderer {
  private final DiagramRenderer diagrams = new DiagramRenderer();
  private final HtmlRenderer html = new HtmlRenderer(diagrams);
  private final PdfRenderer pdf = new PdfRenderer();
  private final DocxRenderer docx = new DocxRenderer(diagrams);
  private final XlsxRenderer xlsx = new XlsxRenderer();
  private final CsvRenderer csv = new CsvRenderer();
  private final JsonRenderer json = new JsonRenderer();

  /** The bytes of a document. */
  public byte[] render(Document document, DocumentFormat format) {
    return switch (format) {
      case HTML -> html.forScreen(document).getBytes(StandardCharsets.UTF_8);
      case PDF -> pdf.render(html.forPaper(document), document);
      case DOCX -> docx.render(document);
      case XLSX -> xlsx.render(document);
      case CSV -> csv.render(document);
      case JSON -> json.render(document);
      case SVG -> diagrams.asFile(document).getBytes(StandardCharsets.UTF_8);
    };
  }
}
