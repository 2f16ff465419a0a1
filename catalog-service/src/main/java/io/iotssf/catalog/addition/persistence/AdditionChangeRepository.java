package io.iotssf.catalog.addition.persistence;

import io.iotssf.catalog.addition.domain.AdditionChange;
import io.iotssf.catalog.addition.domain.AdditionChanges;
import io.iotssf.catalog.addition.domain.AdditionKind;
import io.iotssf.kit.tenant.CurrentTenant;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AdditionChangeRepository
    implements AdditionChanges,
        PanacheRepositoryBase<AdditionChangeEntity, AdditionChangeEntity.Key> {
  /** One statement, so that two first writers of a tenant do not both find nothing. */
  private static final String NEXT =
      "insert into additions (tenant_id, version) values (:tenant, 1)"
          + " on conflict (tenant_id) do update set version = additions.version + 1"
          + " returning version";

  private static final String AS_OF =
      "additionsVersion <= ?1 and action <> 'removed' and not exists ("
          + "select 1 from AdditionChangeEntity later where later.kind = c.kind"
          + " and later.id = c.id and later.version > c.version"
          + " and later.additionsVersion <= ?1) order by c.position";

  private final CurrentTenant currentTenant;

  AdditionChangeRepository(CurrentTenant currentTenant) {
    this.currentTenant = currentTenant;
  }

  @Override
  public long nextVersion() {
    return (Long)
        getEntityManager()
            .createNativeQuery(NEXT, Long.class)
            .setParameter("tenant", currentTenant.require().id())
            .getSingleResult();
  }

  @Override
  public long newestVersion() {
    return getEntityManager()
        .createQuery("select a.version from AdditionsEntity a", Long.class)
        .getResultStream()
        .findFirst()
        .orElse(0L);
  }

  @Override
  public void add(AdditionChange change) {
    persistAndFlush(AdditionChangeEntity.of(change));
  }

  @Override
  public List<AdditionChange> asOf(long additionsVersion) {
    return stream("from AdditionChangeEntity c where c." + AS_OF, additionsVersion)
        .map(AdditionChangeEntity::toDomain)
        .toList();
  }

  @Override
  public Instant moment(long additionsVersion) {
    return find("additionsVersion", additionsVersion).singleResult().toDomain().stamp().at();
  }

  @Override
  public List<AdditionChange> of(AdditionKind kind, UUID id) {
    return stream("kind = ?1 and id = ?2 order by version", kind.code(), id)
        .map(AdditionChangeEntity::toDomain)
        .toList();
  }
}
