package io.iotssf.assessment.history.persistence;

import io.iotssf.assessment.history.domain.ChainedEntry;
import io.iotssf.assessment.history.domain.Histories;
import io.iotssf.assessment.history.domain.HistoryChain;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class HistoryRepository implements Histories, PanacheRepositoryBase<HistoryEntity, HistoryKey> {

  @Override
  public String head(UUID assessment) {
    return find("assessmentId = ?1 order by version desc", assessment)
        .page(0, 1)
        .firstResultOptional()
        .map(entity -> entity.hash)
        .orElse(HistoryChain.START);
  }

  @Override
  public void append(UUID assessment, ChainedEntry entry) {
    persist(HistoryEntity.of(assessment, entry));
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
