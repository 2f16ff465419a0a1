package io.iotssf.assessment.review.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The comments on the assessments of the current tenant. */
public interface Comments {
  void add(UUID assessment, Comment comment);

  /** Comments of an assessment, oldest first. */
  List<Comment> of(UUID assessment);

  Optional<Comment> find(UUID assessment, UUID id);

  /** Stores wording and version. */
  void update(UUID assessment, Comment comment);
}
