package io.iotssf.assessment.revision.persistence;

import io.iotssf.assessment.dossier.domain.Actor;
import io.iotssf.assessment.revision.domain.Revision;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

@Entity
@Immutable
@Table(name = "revision")
@IdClass(RevisionKey.class)
class RevisionEntity {
  @Id
  @TenantId
  @Column(name = "tenant_id")
  String tenantId;

  @Id
  @Column(name = "assessment_id")
  UUID assessmentId;

  @Id int number;

  long version;
  byte[] document;
  String sha256;

  @Column(name = "approved_subject")
  String approvedSubject;

  @Column(name = "approved_name")
  String approvedName;

  @Column(name = "approved_at")
  Instant approvedAt;

  static RevisionEntity of(UUID assessment, Revision revision, byte[] document) {
    var entity = new RevisionEntity();
    entity.assessmentId = assessment;
    entity.number = revision.number();
    entity.version = revision.version();
    entity.document = document.clone();
    entity.sha256 = revision.sha256();
    entity.approvedSubject = revision.approvedBy().subject();
    entity.approvedName = revision.approvedBy().name();
    entity.approvedAt = revision.approvedAt();
    return entity;
  }

  Revision toDomain() {
    return new Revision(
        number, version, sha256, new Actor(approvedSubject, approvedName), approvedAt);
  }
}
