package io.iotssf.assessment.revision.application;

import io.iotssf.assessment.dossier.domain.Actor;
import io.iotssf.assessment.revision.domain.Revision;
import io.iotssf.assessment.revision.domain.Revisions;
import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.json.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Turns a revision into the bytes that stay, and keeps them. */
@ApplicationScoped
public class KeepRevision {
  private final Revisions revisions;

  KeepRevision(Revisions revisions) {
    this.revisions = revisions;
  }

  /** The number of the revision that would come next. The caller holds the assessment's lock. */
  @Transactional(Transactional.TxType.MANDATORY)
  public int nextNumber(UUID assessment) {
    return revisions.of(assessment).size() + 1;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public Revision keep(RevisionDocument document) {
    byte[] bytes = Json.bytes(document);
    Revision revision =
        new Revision(
            document.revision(),
            document.version(),
            Sha256.hex(bytes),
            new Actor(document.approvedBy().subject(), document.approvedBy().name()),
            document.approvedAt());
    revisions.add(document.assessment(), revision, bytes);
    return revision;
  }
}
