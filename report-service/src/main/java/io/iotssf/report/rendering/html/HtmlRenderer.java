package io.iotssf.report.rendering.html;

import io.iotssf.report.rendering.diagram.DiagramRenderer;
import io.iotssf.report.rendering.font.MarkedText;
import io.iotssf.report.rendering.model.Block;
import io.iotssf.report.rendering.model.Document;
import io.quarkus.qute.RawString;
import io.quarkus.qute.Template;
import java.util.Map;
import java.util.stream.Collectors;

/** Sets a document as one self-contained, well-formed HTML page. */
public final class HtmlRenderer {
  private final Template template = Templates.document();
  private final DiagramRenderer diagrams;

  public HtmlRenderer(DiagramRenderer diagrams) {
    this.diagrams = diagrams;
  }

  /** The page that people read in a browser. */
  public String forScreen(Document document) {
    return render(document, false, false);
  }

  /**
   * The page that is set on paper next. It marks the characters that the pinned font lacks, and
   * then says so.
   */
  public String forPaper(Document document) {
    String page = render(document, true, false);
    return MarkedText.inPage(MarkedText.isNeeded(page) ? render(document, true, true) : page);
  }

  private String render(Document document, boolean paged, boolean marked) {
    return template
        .data("document", document)
        .data("words", PageWords.of(document, marked))
        .data("style", new RawString(StyleSheets.of(paged)))
        .data("paged", paged)
        .data("marked", marked)
        .data("drawings", drawings(document, paged))
        .render();
  }

  private Map<String, RawString> drawings(Document document, boolean paged) {
    return document.figures().stream()
        .collect(Collectors.toMap(Block.Figure::id, figure -> new RawString(draw(figure, paged))));
  }

  private String draw(Block.Figure figure, boolean paged) {
    return paged ? diagrams.asOutlines(figure.diagram()) : diagrams.asText(figure.diagram());
  }
}
