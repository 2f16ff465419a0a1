package io.iotssf.assessment.revision.persistence;

import io.iotssf.assessment.dossier.domain.Actor;
import io.iotssf.assessment.revision.domain.Revision;
import io.iotssf.assessment.revision.domain.Revisions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RevisionRepository implements Revisions, PanacheRepositoryBase<RevisionEntity, RevisionKey> {
  /** Without the documents, which a listing does not need. */
  private static final String LISTING =
      """
      select r.number, r.version, r.sha256, r.approvedSubject, r.approvedName, r.approvedAt
      from RevisionEntity r where r.assessmentId = :assessment order by r.number
      """;

  @Override
  public void add(UUID assessment, Revision revision, byte[] document) {
    persistAndFlush(RevisionEntity.of(assessment, revision, document));
  }

  @Override
  public List<Revision> of(UUID assessment) {
    return getEntityManager()
        .createQuery(LISTING, Object[].class)
        .setParameter("assessment", assessment)
        .getResultStream()
        .map(RevisionRepository::revision)
        .toList();
  }

  @Override
  public Optional<Snapshot> find(UUID assessment, int number) {
    return find("assessmentId = ?1 and number = ?2", assessment, number)
        .firstResultOptional()
        .map(entity -> new Snapshot(entity.toDomain(), entity.document));
  }

  private static Revision revision(Object[] row) {
    return new Revision(
        (int) row[0],
        (long) row[1],
        (String) row[2],
        new Actor((String) row[3], (String) row[4]),
        (Instant) row[5]);
  }
}
