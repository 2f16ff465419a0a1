package io.iotssf.report.deliverable.domain;

import io.iotssf.report.rendering.model.Block;
import io.iotssf.report.rendering.model.Document;
import io.iotssf.report.rendering.model.DocumentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The drawings by themselves, for those who put them into documents of their own. */
final class Drawings {
  private final DocumentFrame frame;
  private final Diagrams diagrams;

  Drawings(Composition composition, DocumentFrame frame) {
    this.frame = frame;
    this.diagrams = new Diagrams(composition);
  }

  /** Those of which something is stated. */
  List<Document> all() {
    List<Document> drawings = new ArrayList<>();
    add(drawings, DocumentKind.RISK_GRID, Optional.of(diagrams.grid()));
    add(drawings, DocumentKind.STAKEHOLDER_RELATIONS, diagrams.stakeholders());
    add(drawings, DocumentKind.SYSTEM_CONFIGURATION, diagrams.system());
    add(drawings, DocumentKind.DATA_FLOW, diagrams.dataFlow());
    add(drawings, DocumentKind.THREAT_COVERAGE, diagrams.coverage());
    return drawings;
  }

  private void add(List<Document> drawings, DocumentKind kind, Optional<Block.Figure> figure) {
    figure.map(drawn -> frame.drawing(kind, drawn)).ifPresent(drawings::add);
  }
}
