package io.iotssf.report.rendering;

import io.iotssf.report.rendering.diagram.RiskGridDiagram;
import io.iotssf.report.rendering.html.HtmlRenderer;
import io.iotssf.report.rendering.html.TemplateRegistry;
import io.iotssf.report.rendering.json.JsonRenderer;
import io.iotssf.report.rendering.model.AssessmentReport;
import io.iotssf.report.rendering.model.DocumentFormat;
import io.iotssf.report.rendering.model.DocumentLanguage;
import io.iotssf.report.rendering.model.DocumentModel;
import io.iotssf.report.rendering.model.MeasuresToTake;
import io.iotssf.report.rendering.pdf.PdfRenderer;
import java.nio.charset.StandardCharsets;

/**
 * Sets a document in a format. The same model, language and format give the same bytes, in this
 * process and in any other with the same renderer version.
 */
public final class DocumentRenderer {
  private final RiskGridDiagram diagram = new RiskGridDiagram();
  private final HtmlRenderer html = new HtmlRenderer(new TemplateRegistry(), diagram);
  private final PdfRenderer pdf = new PdfRenderer();
  private final JsonRenderer json = new JsonRenderer();

  /** The bytes of a document. */
  public byte[] render(DocumentModel document, DocumentLanguage language, DocumentFormat format) {
    return switch (format) {
      case HTML -> utf8(html.forScreen(document, language));
      case PDF -> pdf.render(html.forPaper(document, language), document);
      case JSON -> json.render(document, language);
      case SVG -> utf8(grid(document));
    };
  }

  private String grid(DocumentModel document) {
    return switch (document) {
      case AssessmentReport report -> diagram.asText(report.grid()) + "\n";
      case MeasuresToTake measures ->
          throw new IllegalArgumentException("Measures to take are not drawn: " + measures.title());
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
