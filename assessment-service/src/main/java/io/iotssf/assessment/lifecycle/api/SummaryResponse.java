package io.iotssf.assessment.lifecycle.api;

import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.contracts.assessment.Origin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The head of an assessment.
 *
 * @param status {@code draft}, {@code in-review}, {@code approved} or {@code archived}
 * @param version raised by every write; the ETag of the assessment is made of it
 * @param submission who handed it in; null while it is a draft
 */
record SummaryResponse(
    UUID id,
    String title,
    String status,
    long version,
    @Nullable UUID applyingEntity,
    @Nullable LocalDate nextReview,
    Origin origin,
    Instant createdAt,
    Instant updatedAt,
    Dossier.@Nullable Submission submission) {

  static SummaryResponse of(Dossier dossier) {
    return new SummaryResponse(
        dossier.id(),
        dossier.title(),
        dossier.status().code(),
        dossier.version(),
        dossier.applyingEntity(),
        dossier.nextReview(),
        dossier.origin(),
        dossier.createdAt(),
        dossier.updatedAt(),
        dossier.submission());
  }
}
