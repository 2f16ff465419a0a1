package io.iotssf.assessment.risk.persistence;

import io.iotssf.assessment.risk.domain.RiskRating;
import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.ViewpointReason;
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
@Table(name = "risk_rating")
@IdClass(RiskRatingKey.class)
class RiskRatingEntity {
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
  String subject;

  @Column(updatable = false)
  String axis;

  @Nullable String level;

  @JdbcTypeCode(SqlTypes.JSON)
  List<ViewpointReason> reasons;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Text> conditions;

  @JdbcTypeCode(SqlTypes.JSON)
  Text statement;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(updatable = false)
  Source source;

  long version;

  static RiskRatingEntity of(UUID assessment, int position, RiskRating rating) {
    var entity = new RiskRatingEntity();
    entity.id = rating.id();
    entity.assessmentId = assessment;
    entity.position = position;
    entity.subject = rating.subject();
    entity.axis = rating.axis();
    entity.source = rating.source();
    entity.judge(rating);
    return entity;
  }

  void judge(RiskRating rating) {
    level = rating.level();
    reasons = rating.reasons();
    conditions = rating.conditions();
    statement = rating.statement();
    version = rating.version();
  }

  RiskRating toDomain() {
    return new RiskRating(
        id, subject, axis, level, reasons, conditions, statement, source, version);
  }
}
