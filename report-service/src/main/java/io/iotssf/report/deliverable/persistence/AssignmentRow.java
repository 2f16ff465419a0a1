package io.iotssf.report.deliverable.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** Which list of assignees of a stakeholder was applied last. */
@Entity
@Table(name = "assignment")
@IdClass(AssignmentRow.Key.class)
class AssignmentRow {
  @Id
  @TenantId
  @Column(name = "tenant_id")
  String tenantId;

  @Id
  @Column(name = "assessment_id")
  UUID assessment;

  @Id
  @Column(name = "stakeholder_id")
  UUID stakeholder;

  @Column long version;

  @Column(name = "applying_entity")
  boolean applyingEntity;

  @Column String[] roles = {};

  protected AssignmentRow() {}

  AssignmentRow(UUID assessment, UUID stakeholder) {
    this.assessment = assessment;
    this.stakeholder = stakeholder;
  }

  record Key(String tenantId, UUID assessment, UUID stakeholder) implements Serializable {}
}
