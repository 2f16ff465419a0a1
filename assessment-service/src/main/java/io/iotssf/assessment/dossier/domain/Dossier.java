package io.iotssf.assessment.dossier.domain;

import io.iotssf.contracts.Text;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The head of an assessment: everything about it but its parts.
 *
 * @param version raised by every write; contiguous from 1
 * @param applyingEntity the stakeholder that applies the framework (適用主体)
 * @param submission who handed it in; null while it is a draft
 */
public record Dossier(
    UUID id,
    String title,
    Status status,
    long version,
    UUID applyingEntity,
    Origin origin,
    Instant createdAt,
    Instant updatedAt,
    @Nullable Submission submission) {

  /** The same in another status. */
  public Dossier moved(Status next, @Nullable Submission newSubmission) {
    return new Dossier(
        id, title, next, version, applyingEntity, origin, createdAt, updatedAt, newSubmission);
  }

  /**
   * The case it was started from.
   *
   * @param sha256 hash of the edition document it was copied from, lower-case hexadecimal
   */
  public record Origin(String useCase, Text title, String edition, String sha256) {}

  /** Who handed an assessment in, and when. */
  public record Submission(Actor by, Instant at) {}
}
