package io.iotssf.report.rendering.model;

import java.util.List;

/** A document before it is set in a format. */
public sealed interface DocumentModel permits MeasuresToTake, AssessmentReport {

  /** What the document is for. */
  DocumentKind kind();

  /** Title as a reader sees it. */
  String title();

  /** Where the document comes from and who answers for it. */
  Imprint imprint();

  /** The documents that it quotes. */
  List<SourceLine> sources();
}
