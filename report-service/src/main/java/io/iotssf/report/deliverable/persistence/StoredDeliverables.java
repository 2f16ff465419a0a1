package io.iotssf.report.deliverable.persistence;

import io.iotssf.report.deliverable.domain.BuiltDeliverable;
import io.iotssf.report.deliverable.domain.Deliverable;
import io.iotssf.report.deliverable.domain.DeliverableQuery;
import io.iotssf.report.deliverable.domain.Deliverables;
import io.iotssf.report.deliverable.domain.Reader;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Deliverables in PostgreSQL. */
@Singleton
class StoredDeliverables implements Deliverables, PanacheRepositoryBase<DeliverableRow, TenantKey> {

  @Override
  public void add(List<BuiltDeliverable> built) {
    for (BuiltDeliverable one : built) {
      persist(new DeliverableRow(one.deliverable()));
      getEntityManager().persist(new ContentRow(one.deliverable().id(), one.content()));
    }
  }

  @Override
  public boolean hasRevision(UUID assessment, int revision) {
    return count("assessment = ?1 and revision = ?2", assessment, revision) > 0;
  }

  @Override
  public Optional<Deliverable> find(Reader reader, UUID id) {
    return new DeliverableFilter(reader).and("d.id = :id", "id", id).run(this, 1).findFirst();
  }

  @Override
  public byte[] content(UUID id) {
    return getEntityManager()
        .createQuery("select c.content from ContentRow c where c.id = :id", byte[].class)
        .setParameter("id", id)
        .getSingleResult();
  }

  @Override
  public List<Deliverable> list(Reader reader, DeliverableQuery query) {
    return new DeliverableFilter(reader)
        .ofAssessment(query.assessment())
        .after(query.after())
        .run(this, query.limit())
        .toList();
  }
}
