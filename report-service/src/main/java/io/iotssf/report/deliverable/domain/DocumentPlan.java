package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.contracts.assessment.Stakeholder;
import io.iotssf.report.rendering.model.Document;
import io.iotssf.report.rendering.model.DocumentFormat;
import io.iotssf.report.rendering.model.DocumentLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which documents a revision calls for: those for all, and those for each stakeholder. */
public final class DocumentPlan {
  private static final List<DocumentFormat> DRAWN = List.of(DocumentFormat.SVG);
  private static final List<DocumentFormat> FORMATS =
      Stream.of(DocumentFormat.values()).filter(format -> !DRAWN.contains(format)).toList();

  private DocumentPlan() {}

  /**
   * @param sha256 hash of the revision's bytes
   * @return the documents in the order of the listing
   */
  public static List<PlannedDocument> of(RevisionDocument revision, String sha256) {
    List<PlannedDocument> planned = new ArrayList<>();
    for (DocumentLanguage language : DocumentLanguage.values()) {
      planned.addAll(of(revision, sha256, language));
    }
    return planned;
  }

  private static List<PlannedDocument> of(
      RevisionDocument revision, String sha256, DocumentLanguage language) {
    Composition composition = new Composition(revision, language);
    DocumentFrame frame = new DocumentFrame(composition, sha256);
    List<PlannedDocument> planned = new ArrayList<>();
    for (Document document : new DocumentsForAll(composition, frame).all()) {
      planned.add(new PlannedDocument(null, null, document, FORMATS));
    }
    for (Document drawing : new Drawings(composition, frame).all()) {
      planned.add(new PlannedDocument(null, null, drawing, DRAWN));
    }
    DocumentsForOne forOne = new DocumentsForOne(composition, frame);
    for (Stakeholder party : frame.actingParties()) {
      for (Document document : forOne.of(party)) {
        planned.add(new PlannedDocument(party.id(), PartyKeys.of(party), document, FORMATS));
      }
    }
    return planned;
  }
}
