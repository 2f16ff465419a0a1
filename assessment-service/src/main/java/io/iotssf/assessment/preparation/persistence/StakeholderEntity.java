package io.iotssf.assessment.preparation.persistence;

import io.iotssf.assessment.preparation.domain.Stakeholder;
import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "stakeholder")
@IdClass(PartKey.class)
class StakeholderEntity {
  @Id
  @TenantId
  @Column(name = "tenant_id")
  String tenantId;

  @Id UUID id;

  @Column(name = "assessment_id", updatable = false)
  UUID assessmentId;

  @Column(updatable = false)
  int position;

  @Column(updatable = false)
  String key;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(updatable = false)
  Text name;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(updatable = false)
  Text description;

  @Column(updatable = false)
  @Nullable String role;

  @Column(name = "user_kind", updatable = false)
  @Nullable String userKind;

  @Column(name = "affected_party", updatable = false)
  boolean affectedParty;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(updatable = false)
  Source source;

  long version;

  static StakeholderEntity of(UUID assessment, int position, Stakeholder stakeholder) {
    var entity = new StakeholderEntity();
    entity.id = stakeholder.id();
    entity.assessmentId = assessment;
    entity.position = position;
    entity.key = stakeholder.key();
    entity.name = stakeholder.name();
    entity.description = stakeholder.description();
    entity.role = stakeholder.role();
    entity.userKind = stakeholder.userKind();
    entity.affectedParty = stakeholder.affectedParty();
    entity.source = stakeholder.source();
    entity.version = stakeholder.version();
    return entity;
  }

  Stakeholder toDomain(List<String> assignees) {
    return new Stakeholder(
        id, key, name, description, role, userKind, affectedParty, assignees, source, version);
  }
}
