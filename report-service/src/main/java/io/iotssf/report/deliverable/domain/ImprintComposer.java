package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.report.rendering.model.Imprint;
import io.iotssf.report.rendering.model.RendererVersion;

/** Says where a document comes from. */
final class ImprintComposer {
  private ImprintComposer() {}

  static Imprint compose(RevisionDocument revision, String sha256) {
    return new Imprint(
        PlainText.of(revision.tenant()),
        revision.assessment().toString(),
        PlainText.of(revision.title()),
        revision.revision(),
        revision.version(),
        sha256,
        PlainText.of(revision.submittedBy().name()),
        revision.submittedAt(),
        PlainText.time(revision.submittedAt()),
        PlainText.of(revision.approvedBy().name()),
        revision.approvedAt(),
        PlainText.time(revision.approvedAt()),
        origin(revision.origin()),
        RendererVersion.CURRENT);
  }

  private static String origin(RevisionDocument.Origin origin) {
    return PlainText.of(origin.title()) + "（カタログの版 " + PlainText.of(origin.edition()) + "）";
  }
}
