package io.iotssf.assessment.history.persistence;

import io.iotssf.assessment.history.domain.ChainedEntry;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

@Entity
@Immutable
@Table(name = "history")
@IdClass(HistoryKey.class)
class HistoryEntity {
  @Id
  @TenantId
  @Column(name = "tenant_id")
  String tenantId;

  @Id
  @Column(name = "assessment_id")
  UUID assessmentId;

  @Id long version;

  String entry;

  @Column(name = "previous_hash")
  String previousHash;

  String hash;

  ChainedEntry toDomain() {
    return new ChainedEntry(version, entry, previousHash, hash);
  }
}
