package io.iotssf.assessment.dossier.persistence;

import io.iotssf.assessment.dossier.domain.Actor;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.dossier.domain.Status;
import io.iotssf.contracts.assessment.Origin;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "assessment")
@IdClass(DossierKey.class)
class DossierEntity {
  @Id
  @TenantId
  @Column(name = "tenant_id")
  String tenantId;

  @Id UUID id;

  String title;

  String status;

  /** Raised by the write path's own statement only. */
  @Column(updatable = false)
  long version;

  @Column(name = "applying_entity")
  @Nullable UUID applyingEntity;

  @Column(name = "next_review")
  @Nullable LocalDate nextReview;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(updatable = false)
  Origin origin;

  @Column(name = "quotation_sha256", updatable = false)
  String quotationSha256;

  @Column(name = "created_at", updatable = false)
  Instant createdAt;

  @Column(name = "updated_at", updatable = false)
  Instant updatedAt;

  @Column(name = "submitted_subject")
  @Nullable String submittedSubject;

  @Column(name = "submitted_name")
  @Nullable String submittedName;

  @Column(name = "submitted_at")
  @Nullable Instant submittedAt;

  static DossierEntity of(Dossier dossier, String quotation) {
    var entity = new DossierEntity();
    entity.quotationSha256 = quotation;
    entity.id = dossier.id();
    entity.title = dossier.title();
    entity.status = dossier.status().code();
    entity.version = dossier.version();
    entity.applyingEntity = dossier.applyingEntity();
    entity.nextReview = dossier.nextReview();
    entity.origin = dossier.origin();
    entity.createdAt = dossier.createdAt();
    entity.updatedAt = dossier.updatedAt();
    return entity;
  }

  void move(Status next, Dossier.@Nullable Submission submission) {
    status = next.code();
    submittedSubject = submission == null ? null : submission.by().subject();
    submittedName = submission == null ? null : submission.by().name();
    submittedAt = submission == null ? null : submission.at();
  }

  void describe(Dossier described) {
    title = described.title();
    applyingEntity = described.applyingEntity();
    nextReview = described.nextReview();
  }

  Dossier toDomain() {
    return new Dossier(
        id,
        title,
        Status.of(status),
        version,
        applyingEntity,
        nextReview,
        origin,
        createdAt,
        updatedAt,
        submission());
  }

  private Dossier.@Nullable Submission submission() {
    return submittedSubject == null || submittedName == null || submittedAt == null
        ? null
        : new Dossier.Submission(new Actor(submittedSubject, submittedName), submittedAt);
  }
}
