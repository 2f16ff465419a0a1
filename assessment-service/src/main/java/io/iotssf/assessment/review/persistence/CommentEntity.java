package io.iotssf.assessment.review.persistence;

import io.iotssf.assessment.dossier.domain.Actor;
import io.iotssf.assessment.review.domain.Comment;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "comment")
@IdClass(CommentKey.class)
class CommentEntity {
  @Id
  @TenantId
  @Column(name = "tenant_id")
  String tenantId;

  @Id
  @Column(name = "assessment_id")
  UUID assessmentId;

  @Id UUID id;

  @Column(updatable = false)
  @Nullable String kind;

  @Column(name = "row_id", updatable = false)
  @Nullable UUID rowId;

  String text;

  @Column(updatable = false)
  String subject;

  @Column(updatable = false)
  String name;

  @Column(updatable = false)
  Instant at;

  boolean resolved;

  long version;

  static CommentEntity of(UUID assessment, Comment comment) {
    var entity = new CommentEntity();
    entity.assessmentId = assessment;
    entity.id = comment.id();
    entity.kind = comment.kind();
    entity.rowId = comment.row();
    entity.subject = comment.by().subject();
    entity.name = comment.by().name();
    entity.at = comment.at();
    entity.word(comment);
    return entity;
  }

  void word(Comment comment) {
    text = comment.text();
    resolved = comment.resolved();
    version = comment.version();
  }

  Comment toDomain() {
    return new Comment(id, kind, rowId, text, new Actor(subject, name), at, resolved, version);
  }
}
