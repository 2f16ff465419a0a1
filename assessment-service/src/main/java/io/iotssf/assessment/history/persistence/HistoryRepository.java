package io.iotssf.assessment.history.persistence;

import io.agroal.api.AgroalDataSource;
import io.iotssf.assessment.history.domain.ChainedEntry;
import io.iotssf.assessment.history.domain.Histories;
import io.iotssf.assessment.history.domain.HistoryChain;
import io.iotssf.assessment.history.domain.HistoryFilter;
import io.iotssf.kit.tenant.CurrentTenant;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

@ApplicationScoped
class HistoryRepository implements Histories, PanacheRepositoryBase<HistoryEntity, HistoryKey> {
  /** The entries themselves are asked: what they say is what is chained. */
  private static final String FILTERED =
      """
      select h.* from history h cross join lateral (select h.entry::jsonb as said) e
      where h.tenant_id = :tenant and h.assessment_id = :assessment and h.version > :version
        and (cast(:subject as text) is null or e.said ->> 'subject' = :subject)
        and (cast(:from as timestamptz) is null or (e.said ->> 'at')::timestamptz >= :from)
        and (cast(:until as timestamptz) is null or (e.said ->> 'at')::timestamptz < :until)
        and exists (
          select from jsonb_array_elements(e.said -> 'changes') c
          where (cast(:resource as text) is null or c ->> 'resource' = :resource)
            and (cast(:resourceId as text) is null or c ->> 'resourceId' = :resourceId)
            and (cast(:action as text) is null or c ->> 'action' = :action))
      order by h.version
      limit :limit
      """;

  /** The first condition passes over nearly all entries without reading them as JSON. */
  private static final String ONCE_ASSIGNED =
      """
      select distinct c ->> 'resourceId'
      from history h cross join lateral jsonb_array_elements(h.entry::jsonb -> 'changes') c
      where h.tenant_id = :tenant and h.assessment_id = :assessment
        and h.entry like '%"assignees":["%'
        and c ->> 'resource' = 'stakeholder'
        and jsonb_array_length(c -> 'before' -> 'assignees') > 0
      """;

  /** By plain JDBC, as every write passes here. */
  private static final String HEAD =
      """
      select hash from history where tenant_id = ? and assessment_id = ?
      order by version desc limit 1
      """;

  private static final String APPEND =
      """
      insert into history (tenant_id, assessment_id, version, entry, previous_hash, hash)
      values (?, ?, ?, ?, ?, ?)
      """;

  private final AgroalDataSource dataSource;
  private final CurrentTenant currentTenant;

  HistoryRepository(AgroalDataSource dataSource, CurrentTenant currentTenant) {
    this.dataSource = dataSource;
    this.currentTenant = currentTenant;
  }

  @Override
  public String head(UUID assessment) {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(HEAD)) {
      statement.setString(1, currentTenant.require().id());
      statement.setObject(2, assessment);
      try (var found = statement.executeQuery()) {
        return found.next() ? found.getString(1) : HistoryChain.START;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The head of a history could not be read.", e);
    }
  }

  @Override
  public long version(UUID assessment) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(
            "select version from assessment where tenant_id = :tenant and id = :id", Long.class)
        .setParameter("tenant", currentTenant.require().id())
        .setParameter("id", assessment)
        .getResultStream()
        .findFirst()
        .orElse(0L);
  }

  @Override
  public Set<UUID> onceAssigned(UUID assessment) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(ONCE_ASSIGNED, String.class)
        .setParameter("tenant", currentTenant.require().id())
        .setParameter("assessment", assessment)
        .getResultStream()
        .map(UUID::fromString)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void append(UUID assessment, ChainedEntry entry) {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(APPEND)) {
      statement.setString(1, currentTenant.require().id());
      statement.setObject(2, assessment);
      statement.setLong(3, entry.version());
      statement.setString(4, entry.entry());
      statement.setString(5, entry.previousHash());
      statement.setString(6, entry.hash());
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The history could not be appended to.", e);
    }
  }

  @Override
  public List<ChainedEntry> after(UUID assessment, long version, HistoryFilter filter, int limit) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(FILTERED, HistoryEntity.class)
        .setParameter("tenant", currentTenant.require().id())
        .setParameter("assessment", assessment)
        .setParameter("version", version)
        .setParameter("subject", filter.subject(), String.class)
        .setParameter("resource", filter.resource(), String.class)
        .setParameter("resourceId", filter.resourceId(), String.class)
        .setParameter("action", filter.action(), String.class)
        .setParameter("from", filter.from(), Instant.class)
        .setParameter("until", filter.until(), Instant.class)
        .setParameter("limit", limit)
        .getResultStream()
        .map(HistoryEntity::toDomain)
        .toList();
  }

  @Override
  public List<ChainedEntry> after(UUID assessment, long version, int limit) {
    return find("assessmentId = ?1 and version > ?2 order by version", assessment, version)
        .page(0, limit)
        .stream()
        .map(HistoryEntity::toDomain)
        .toList();
  }
}
