package io.iotssf.assessment.dossier.persistence;

import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.dossier.domain.Dossiers;
import io.iotssf.assessment.dossier.domain.Status;
import io.iotssf.kit.tenant.Caller;
import io.iotssf.kit.tenant.CurrentTenant;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.Role;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class DossierRepository implements Dossiers, PanacheRepositoryBase<DossierEntity, DossierKey> {
  private static final String RAISE_VERSION =
      """
      update assessment set version = version + 1, updated_at = :at
      where tenant_id = :tenant and id = :id
      returning *
      """;
  private static final String NEWEST_FIRST =
      """
      select a.* from assessment a
      where a.tenant_id = :tenant
        and (a.created_at, a.id) < (:createdAt, :id)
        and (:all or exists (
          select 1 from assignee p
          where p.tenant_id = a.tenant_id and p.assessment_id = a.id
            and p.subject = :subject and p.role in (:roles)))
      order by a.created_at desc, a.id desc
      limit :limit
      """;
  private static final Place BEFORE_ALL =
      new Place(
          Instant.parse("9999-01-01T00:00:00Z"),
          UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff"));

  private final CurrentTenant currentTenant;

  DossierRepository(CurrentTenant currentTenant) {
    this.currentTenant = currentTenant;
  }

  @Override
  public void add(Dossier dossier, String quotation) {
    DossierEntity entity = DossierEntity.of(dossier, quotation);
    persistAndFlush(entity);
    getEntityManager().detach(entity);
  }

  @Override
  public Optional<Dossier> find(UUID id) {
    return find("id", id).firstResultOptional().map(DossierEntity::toDomain);
  }

  @Override
  public Optional<Dossier> raiseVersion(UUID id, Instant at) {
    return session()
        .createNativeQuery(RAISE_VERSION, DossierEntity.class)
        .setParameter("at", at)
        .setParameter("tenant", currentTenant.require().id())
        .setParameter("id", id)
        .getResultStream()
        .map(DossierEntity::toDomain)
        .findFirst();
  }

  @Override
  public void move(UUID id, Status status, Dossier.@Nullable Submission submission) {
    findById(new DossierKey(currentTenant.require().id(), id)).move(status, submission);
  }

  @Override
  public void describe(Dossier described) {
    findById(new DossierKey(currentTenant.require().id(), described.id())).describe(described);
  }

  @Override
  public List<Dossier> newestFirst(Caller caller, @Nullable Place after, int limit) {
    Place place = after == null ? BEFORE_ALL : after;
    return session()
        .createNativeQuery(NEWEST_FIRST, DossierEntity.class)
        .setParameter("tenant", currentTenant.require().id())
        .setParameter("createdAt", place.createdAt())
        .setParameter("id", place.id())
        .setParameter("all", caller.may(Permission.READ_ALL_ASSESSMENTS))
        .setParameter("subject", caller.subject())
        .setParameter("roles", caller.roles().stream().map(Role::code).toList())
        .setParameter("limit", limit)
        .getResultStream()
        .map(DossierEntity::toDomain)
        .toList();
  }

  /** Hibernate's own interface: its native queries are typed. */
  private Session session() {
    return getEntityManager().unwrap(Session.class);
  }
}
