package io.iotssf.assessment.review.persistence;

import io.iotssf.assessment.review.domain.Comment;
import io.iotssf.assessment.review.domain.Comments;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CommentRepository implements Comments, PanacheRepositoryBase<CommentEntity, CommentKey> {

  @Override
  public void add(UUID assessment, Comment comment) {
    persistAndFlush(CommentEntity.of(assessment, comment));
  }

  @Override
  public List<Comment> of(UUID assessment) {
    return stream("assessmentId = ?1 order by at, id", assessment)
        .map(CommentEntity::toDomain)
        .toList();
  }

  @Override
  public Optional<Comment> find(UUID assessment, UUID id) {
    return entity(assessment, id).map(CommentEntity::toDomain);
  }

  @Override
  public void update(UUID assessment, Comment comment) {
    entity(assessment, comment.id()).orElseThrow().word(comment);
    flush();
  }

  private Optional<CommentEntity> entity(UUID assessment, UUID id) {
    return find("assessmentId = ?1 and id = ?2", assessment, id).firstResultOptional();
  }
}
