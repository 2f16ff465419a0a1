package io.iotssf.assessment.preparation.persistence;

import io.iotssf.assessment.preparation.domain.Component;
import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

@Entity
@Immutable
@Table(name = "component")
@IdClass(PartKey.class)
class ComponentEntity {
  @Id
  @TenantId
  @Column(name = "tenant_id")
  String tenantId;

  @Id UUID id;

  @Column(name = "assessment_id")
  UUID assessmentId;

  int position;
  String key;

  @JdbcTypeCode(SqlTypes.JSON)
  Text name;

  @JdbcTypeCode(SqlTypes.JSON)
  Text description;

  @JdbcTypeCode(SqlTypes.JSON)
  Source source;

  long version;

  static ComponentEntity of(UUID assessment, int position, Component component) {
    var entity = new ComponentEntity();
    entity.id = component.id();
    entity.assessmentId = assessment;
    entity.position = position;
    entity.key = component.key();
    entity.name = component.name();
    entity.description = component.description();
    entity.source = component.source();
    entity.version = component.version();
    return entity;
  }

  Component toDomain() {
    return new Component(id, key, name, description, source, version);
  }
}
