package io.iotssf.assessment.treatment.persistence;

import io.iotssf.assessment.treatment.domain.ComponentThreat;
import io.iotssf.contracts.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "component_threat")
@IdClass(PartKey.class)
class ComponentThreatEntity {
  @Id
  @TenantId
  @Column(name = "tenant_id")
  String tenantId;

  @Id UUID id;

  @Column(name = "assessment_id", updatable = false)
  UUID assessmentId;

  @Column(name = "component_id", updatable = false)
  UUID componentId;

  @Column(updatable = false)
  int position;

  @Column(updatable = false)
  String threat;

  @JdbcTypeCode(SqlTypes.JSON)
  Text text;

  @Nullable Boolean principal;

  long version;

  static ComponentThreatEntity of(UUID assessment, int position, ComponentThreat threat) {
    var entity = new ComponentThreatEntity();
    entity.id = threat.id();
    entity.assessmentId = assessment;
    entity.componentId = threat.component();
    entity.position = position;
    entity.threat = threat.threat();
    entity.describe(threat);
    return entity;
  }

  void describe(ComponentThreat described) {
    text = described.text();
    principal = described.principal();
    version = described.version();
  }

  ComponentThreat toDomain() {
    return new ComponentThreat(id, componentId, threat, text, principal, version);
  }
}
