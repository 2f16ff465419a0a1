package io.iotssf.assessment.preparation.persistence;

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
@Table(name = "assignee")
@IdClass(AssigneeKey.class)
class AssigneeEntity {
  @Id
  @TenantId
  @Column(name = "tenant_id")
  String tenantId;

  @Id
  @Column(name = "stakeholder_id")
  UUID stakeholderId;

  @Id String subject;

  @Column(name = "assessment_id")
  UUID assessmentId;

  static AssigneeEntity of(UUID assessment, UUID stakeholder, String subject) {
    var entity = new AssigneeEntity();
    entity.assessmentId = assessment;
    entity.stakeholderId = stakeholder;
    entity.subject = subject;
    return entity;
  }
}
