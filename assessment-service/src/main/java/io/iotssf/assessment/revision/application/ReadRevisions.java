package io.iotssf.assessment.revision.application;

import io.iotssf.assessment.dossier.application.ReadAccess;
import io.iotssf.assessment.revision.domain.Revision;
import io.iotssf.assessment.revision.domain.Revisions;
import io.iotssf.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads approved snapshots: people as far as they may read the assessment whole. */
@ApplicationScoped
public class ReadRevisions {
  private final ReadAccess readAccess;
  private final Revisions revisions;

  ReadRevisions(ReadAccess readAccess, Revisions revisions) {
    this.readAccess = readAccess;
    this.revisions = revisions;
  }

  @Transactional
  public List<Revision> all(UUID assessment) {
    readAccess.requireWhole(assessment);
    return revisions.of(assessment);
  }

  @Transactional
  public Revisions.Snapshot one(UUID assessment, int number) {
    readAccess.requireWhole(assessment);
    return oneForService(assessment, number);
  }

  /** For the one service that may pull; the tenant is that of the path. */
  @Transactional
  public Revisions.Snapshot oneForService(UUID assessment, int number) {
    return revisions.find(assessment, number).orElseThrow(ProblemException::notFound);
  }
}
