package io.iotssf.assessment.dossier.domain;

import io.iotssf.contracts.assessment.Origin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The head of an assessment: everything about it but its parts.
 *
 * @param version raised by every write; contiguous from 1
 * @param applyingEntity the stakeholder that applies the framework (適用主体); null while nobody was
 *     named
 * @param nextReview the day by which it is looked at again; null while nobody set one
 * @param origin how it came into being
 * @param submission who handed it in; null while it is a draft
 */
public record Dossier(
    UUID id,
    String title,
    Status status,
    long version,
    @Nullable UUID applyingEntity,
    @Nullable LocalDate nextReview,
    Origin origin,
    Instant createdAt,
    Instant updatedAt,
    @Nullable Submission submission) {

  /** The same in another status. */
  public Dossier moved(Status next, @Nullable Submission newSubmission) {
    return new Dossier(
        id,
        title,
        next,
        version,
        applyingEntity,
        nextReview,
        origin,
        createdAt,
        updatedAt,
        newSubmission);
  }

  /** The same, described anew. */
  public Dossier described(
      String newTitle, @Nullable UUID newApplyingEntity, @Nullable LocalDate newReview) {
    return new Dossier(
        id,
        newTitle,
        status,
        version,
        newApplyingEntity,
        newReview,
        origin,
        createdAt,
        updatedAt,
        submission);
  }

  /** Who handed an assessment in, and when. */
  public record Submission(Actor by, Instant at) {}
}
