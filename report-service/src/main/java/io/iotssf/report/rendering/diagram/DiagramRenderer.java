package io.iotssf.report.rendering.diagram;

import io.iotssf.report.rendering.model.Diagram;
import io.iotssf.report.rendering.model.Document;
import io.iotssf.report.rendering.model.Imprint;
import io.iotssf.report.rendering.model.RiskGrid;

/** Draws diagrams as SVG. */
public final class DiagramRenderer {
  private final RiskGridDiagram grid = new RiskGridDiagram();
  private final NetworkDiagram network = new NetworkDiagram();
  private final CoverageDiagram coverage = new CoverageDiagram();

  /** The drawing with its words as text. */
  public String asText(Diagram diagram) {
    return switch (diagram) {
      case RiskGrid risks -> grid.asText(risks);
      case Diagram.Network things -> network.asText(things);
      case Diagram.Coverage threats -> coverage.asText(threats);
    };
  }

  /** The only drawing of a document as a file of its own, which says where it comes from. */
  public String asFile(Document document) {
    Imprint imprint = document.imprint();
    String origin =
        "IoT-SSF %s, revision %d, %s, SHA-256 %s"
            .formatted(
                imprint.assessment(), imprint.revision(), imprint.approvedAt(), imprint.sha256());
    return asText(document.figures().getFirst().diagram())
        .replaceFirst("</desc>", "</desc><metadata>" + Markup.escape(origin) + "</metadata>");
  }

  /** The drawing with its words as outlines, and once as the alternative text of PDF tags. */
  public String asOutlines(Diagram diagram) {
    return switch (diagram) {
      case RiskGrid risks -> grid.asOutlines(risks);
      case Diagram.Network things -> network.asOutlines(things);
      case Diagram.Coverage threats -> coverage.asOutlines(threats);
    };
  }
}
