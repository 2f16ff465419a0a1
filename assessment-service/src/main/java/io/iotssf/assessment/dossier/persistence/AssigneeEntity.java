package io.iotssf.assessment.dossier.persistence;

import io.iotssf.assessment.dossier.domain.Assignment;
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
  @Column(name = "assessment_id")
  UUID assessmentId;

  @Id
  @Column(name = "stakeholder_id")
  UUID stakeholderId;

  @Id String subject;

  @Id String role;

  static AssigneeEntity of(UUID assessment, UUID stakeholder, String subject, String role) {
    var entity = new AssigneeEntity();
    entity.assessmentId = assessment;
    entity.stakeholderId = stakeholder;
    entity.subject = subject;
    entity.role = role;
    return entity;
  }

  Assignment toDomain() {
    return new Assignment(stakeholderId, role);
  }
}
