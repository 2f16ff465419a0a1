package io.iotssf.assessment.preparation.persistence;

import io.iotssf.assessment.preparation.domain.FlowStep;
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
@Table(name = "data_flow_step")
@IdClass(PartKey.class)
class FlowStepEntity {
  @Id
  @TenantId
  @Column(name = "tenant_id")
  String tenantId;

  @Id UUID id;

  @Column(name = "assessment_id")
  UUID assessmentId;

  int number;

  @JdbcTypeCode(SqlTypes.JSON)
  Text text;

  @JdbcTypeCode(SqlTypes.JSON)
  Source source;

  long version;

  static FlowStepEntity of(UUID assessment, FlowStep step) {
    var entity = new FlowStepEntity();
    entity.id = step.id();
    entity.assessmentId = assessment;
    entity.number = step.number();
    entity.text = step.text();
    entity.source = step.source();
    entity.version = step.version();
    return entity;
  }

  FlowStep toDomain() {
    return new FlowStep(id, number, text, source, version);
  }
}
