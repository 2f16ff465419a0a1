package io.iotssf.assessment.history.persistence;

import io.iotssf.assessment.history.domain.ChainedEntry;
import io.iotssf.assessment.history.domain.Histories;
import io.iotssf.assessment.history.domain.HistoryChain;
import io.iotssf.assessment.history.domain.HistoryFilter;
import io.iotssf.kit.tenant.CurrentTenant;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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

  private final CurrentTenant currentTenant;

  HistoryRepository(CurrentTenant currentTenant) {
    this.currentTenant = currentTenant;
  }

  @Override
  public String head(UUID assessment) {
    return find("assessmentId = ?1 order by version desc", assessment)
        .page(0, 1)
        .firstResultOptional()
        .map(entity -> entity.hash)
        .orElse(HistoryChain.START);
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
  public void append(UUID assessment, ChainedEntry entry) {
    persist(HistoryEntity.of(assessment, entry));
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
