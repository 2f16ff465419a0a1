package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.kit.json.Sha256;
import io.iotssf.report.rendering.DocumentRenderer;
import io.iotssf.report.rendering.model.DocumentFormat;
import io.iotssf.report.rendering.model.RendererVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Sets every document that a revision calls for; the same revision gives the same deliverables. */
public final class DeliverablePress {
  private final DocumentRenderer renderer;

  public DeliverablePress(DocumentRenderer renderer) {
    this.renderer = renderer;
  }

  /**
   * @param sha256 hash of the revision's bytes
   * @return the deliverables in the order of the listing
   * @throws UnprintableRevisionException when the revision cannot be set, now or ever
   */
  public List<BuiltDeliverable> print(RevisionDocument revision, String sha256) {
    try {
      return printAll(revision, sha256);
    } catch (RuntimeException e) {
      // Setting a document asks nobody and waits for nothing: what fails once fails always.
      throw new UnprintableRevisionException(e);
    }
  }

  private List<BuiltDeliverable> printAll(RevisionDocument revision, String sha256) {
    List<BuiltDeliverable> built = new ArrayList<>();
    for (PlannedDocument document : DocumentPlan.of(revision, sha256)) {
      for (DocumentFormat format : document.formats()) {
        built.add(print(revision, document, format, built.size() + 1));
      }
    }
    return built;
  }

  private BuiltDeliverable print(
      RevisionDocument revision, PlannedDocument document, DocumentFormat format, int ordinal) {
    byte[] content = renderer.render(document.model(), document.language(), format);
    Deliverable deliverable =
        new Deliverable(
            id(revision, document, format),
            revision.assessment(),
            revision.revision(),
            ordinal,
            document.stakeholder(),
            document.stakeholderKey(),
            document.model().kind().code(),
            format.code(),
            document.language().code(),
            document.model().title(),
            format.mediaType(),
            content.length,
            Sha256.hex(content),
            RendererVersion.CURRENT,
            revision.approvedAt());
    return new BuiltDeliverable(deliverable, content);
  }

  private static UUID id(
      RevisionDocument revision, PlannedDocument document, DocumentFormat format) {
    String name =
        String.join(
            "/",
            document.model().kind().code(),
            String.valueOf(document.stakeholder()),
            document.language().code(),
            format.code());
    return DeliverableIds.of(revision.tenant(), revision.assessment(), revision.revision(), name);
  }
}
