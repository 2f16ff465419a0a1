package io.iotssf.report.rendering.html;

import io.iotssf.report.rendering.diagram.RiskGridDiagram;
import io.iotssf.report.rendering.font.MarkedText;
import io.iotssf.report.rendering.html.TemplateRegistry.PageTemplate;
import io.iotssf.report.rendering.model.AssessmentReport;
import io.iotssf.report.rendering.model.DocumentFormat;
import io.iotssf.report.rendering.model.DocumentLanguage;
import io.iotssf.report.rendering.model.DocumentModel;
import io.iotssf.report.rendering.model.MeasuresToTake;
import io.quarkus.qute.RawString;

/** Sets a document as one self-contained, well-formed HTML page. */
public final class HtmlRenderer {
  /** Characters that a running head or foot has room for. */
  private static final int RUNNING = 48;

  private final TemplateRegistry templates;
  private final RiskGridDiagram diagram;

  public HtmlRenderer(TemplateRegistry templates, RiskGridDiagram diagram) {
    this.templates = templates;
    this.diagram = diagram;
  }

  /** The page that people read in a browser. */
  public String forScreen(DocumentModel document, DocumentLanguage language) {
    return render(document, new TemplateKey(document.kind(), DocumentFormat.HTML, language), false);
  }

  /**
   * The page that is set on paper next. It marks the characters that the pinned font lacks, and
   * then says so.
   */
  public String forPaper(DocumentModel document, DocumentLanguage language) {
    TemplateKey key = new TemplateKey(document.kind(), DocumentFormat.PDF, language);
    String page = render(document, key, false);
    return MarkedText.inPage(MarkedText.isNeeded(page) ? render(document, key, true) : page);
  }

  private String render(DocumentModel document, TemplateKey key, boolean marked) {
    PageTemplate page = templates.find(key);
    return page.template()
        .data("document", document)
        .data("style", new RawString(page.style()))
        .data("paged", page.paged())
        .data("marked", marked)
        .data("runningTitle", running(document.title(), marked))
        .data("runningSolution", running(document.imprint().solution(), marked))
        .data("grid", new RawString(grid(document, page.paged())))
        .render();
  }

  /** What stands in a margin that has room for a line; the whole stands on the first page. */
  private static String running(String whole, boolean marked) {
    String text = marked ? MarkedText.of(whole) : whole;
    return text.codePointCount(0, text.length()) <= RUNNING
        ? text
        : text.substring(0, text.offsetByCodePoints(0, RUNNING)) + "…";
  }

  private String grid(DocumentModel document, boolean paged) {
    return switch (document) {
      case AssessmentReport report when paged -> diagram.asOutlines(report.grid());
      case AssessmentReport report -> diagram.asText(report.grid());
      case MeasuresToTake measures -> "";
    };
  }
}
