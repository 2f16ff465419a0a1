package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.contracts.assessment.Stakeholder;
import io.iotssf.report.rendering.model.DocumentFormat;
import io.iotssf.report.rendering.model.DocumentLanguage;
import java.util.List;
import java.util.stream.Stream;

/** Which documents a revision calls for: one for each stakeholder with a role, one for all. */
public final class DocumentPlan {
  private static final List<DocumentFormat> FORMATS =
      List.of(DocumentFormat.HTML, DocumentFormat.PDF, DocumentFormat.JSON);
  private static final List<DocumentFormat> FORMATS_WITH_GRID =
      List.of(DocumentFormat.HTML, DocumentFormat.PDF, DocumentFormat.JSON, DocumentFormat.SVG);

  private DocumentPlan() {}

  /**
   * @param sha256 hash of the revision's bytes
   * @return the documents in the order of the listing
   */
  public static List<PlannedDocument> of(RevisionDocument revision, String sha256) {
    MeasuresComposer measures = new MeasuresComposer(revision, sha256);
    Stream<PlannedDocument> forEach =
        revision.content().stakeholders().stream()
            .filter(stakeholder -> stakeholder.role() != null)
            .map(stakeholder -> forOne(measures, stakeholder));
    return Stream.concat(forEach, Stream.of(forAll(revision, sha256))).toList();
  }

  private static PlannedDocument forOne(MeasuresComposer measures, Stakeholder stakeholder) {
    return new PlannedDocument(
        stakeholder.id(),
        PartyComposer.key(stakeholder),
        DocumentLanguage.JA,
        measures.compose(stakeholder),
        FORMATS);
  }

  private static PlannedDocument forAll(RevisionDocument revision, String sha256) {
    return new PlannedDocument(
        null,
        null,
        DocumentLanguage.JA,
        new ReportComposer(revision, sha256).compose(),
        FORMATS_WITH_GRID);
  }
}
