package io.iotssf.assessment.dossier.persistence;

import io.agroal.api.AgroalDataSource;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.dossier.domain.Dossiers;
import io.iotssf.assessment.dossier.domain.Status;
import io.iotssf.kit.tenant.Caller;
import io.iotssf.kit.tenant.CurrentTenant;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.Role;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class DossierRepository implements Dossiers, PanacheRepositoryBase<DossierEntity, DossierKey> {
  /** By plain JDBC, as every write begins here. */
  private static final String RAISE_VERSION =
      """
      update assessment set version = version + 1, updated_at = ?
      where tenant_id = ? and id = ?
      returning
      """
          + DossierRow.COLUMNS;

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

  private final AgroalDataSource dataSource;
  private final CurrentTenant currentTenant;

  DossierRepository(AgroalDataSource dataSource, CurrentTenant currentTenant) {
    this.dataSource = dataSource;
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
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(RAISE_VERSION)) {
      statement.setObject(1, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
      statement.setString(2, currentTenant.require().id());
      statement.setObject(3, id);
      try (var raised = statement.executeQuery()) {
        return raised.next() ? Optional.of(DossierRow.read(raised)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The version of an assessment could not be raised.", e);
    }
  }

  @Override
  public void move(UUID id, Status status, Dossier.@Nullable Submission submission) {
    findById(new DossierKey(currentTenant.require().id(), id)).move(status, submission);
    flush();
  }

  @Override
  public void describe(Dossier described) {
    findById(new DossierKey(currentTenant.require().id(), described.id())).describe(described);
    flush();
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
