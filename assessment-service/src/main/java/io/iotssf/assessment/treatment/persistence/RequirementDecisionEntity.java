package io.iotssf.assessment.treatment.persistence;

import io.iotssf.assessment.treatment.domain.RequirementDecision;
import io.iotssf.contracts.Measure;
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
@Table(name = "requirement_decision")
@IdClass(PartKey.class)
class RequirementDecisionEntity {
  @Id
  @TenantId
  @Column(name = "tenant_id")
  String tenantId;

  @Id UUID id;

  @Column(name = "assessment_id", updatable = false)
  UUID assessmentId;

  @Column(name = "stakeholder_id", updatable = false)
  UUID stakeholderId;

  @Column(updatable = false)
  int position;

  @Column(updatable = false)
  int number;

  @Column(updatable = false)
  String perspective;

  @Column(updatable = false)
  String target;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(updatable = false)
  Text requirement;

  @Column(name = "requirement_id", updatable = false)
  @Nullable String requirementId;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(updatable = false)
  List<String> threats;

  String decision;

  @Nullable String reason;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(updatable = false)
  List<Measure> measures;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(updatable = false)
  Source source;

  long version;

  static RequirementDecisionEntity of(UUID assessment, int position, RequirementDecision decision) {
    var entity = new RequirementDecisionEntity();
    entity.id = decision.id();
    entity.assessmentId = assessment;
    entity.stakeholderId = decision.stakeholder();
    entity.position = position;
    entity.number = decision.number();
    entity.perspective = decision.perspective();
    entity.target = decision.target();
    entity.requirement = decision.requirement();
    entity.requirementId = decision.requirementId();
    entity.threats = decision.threats();
    entity.measures = decision.measures();
    entity.source = decision.source();
    entity.decide(decision);
    return entity;
  }

  void decide(RequirementDecision decided) {
    decision = decided.decision();
    reason = decided.reason();
    version = decided.version();
  }

  RequirementDecision toDomain() {
    return new RequirementDecision(
        id,
        stakeholderId,
        number,
        perspective,
        target,
        requirement,
        requirementId,
        threats,
        decision,
        reason,
        measures,
        source,
        version);
  }
}
