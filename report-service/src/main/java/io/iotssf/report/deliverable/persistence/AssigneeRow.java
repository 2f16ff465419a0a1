package io.iotssf.report.deliverable.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A person assigned to a stakeholder. */
@Entity
@Table(name = "assignee")
@IdClass(AssigneeRow.Key.class)
class AssigneeRow {
  @Id
  @TenantId
  @Column(name = "tenant_id")
  String tenantId;

  @Id String subject;

  @Id
  @Column(name = "assessment_id")
  UUID assessment;

  @Id
  @Column(name = "stakeholder_id")
  UUID stakeholder;

  protected AssigneeRow() {}

  AssigneeRow(String subject, UUID assessment, UUID stakeholder) {
    this.subject = subject;
    this.assessment = assessment;
    this.stakeholder = stakeholder;
  }

  record Key(String tenantId, String subject, UUID assessment, UUID stakeholder)
      implements Serializable {}
}
