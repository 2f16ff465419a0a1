package io.iotssf.assessment.lifecycle.api;

import io.iotssf.assessment.dossier.domain.Dossier;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The head of an assessment.
 *
 * @param status {@code draft}, {@code submitted} or {@code approved}
 * @param version raised by every write; the ETag of the assessment is made of it
 * @param submission who handed it in; null while it is a draft
 */
record SummaryResponse(
    UUID id,
    String title,
    String status,
    long version,
    UUID applyingEntity,
    Dossier.Origin origin,
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
        dossier.origin(),
        dossier.createdAt(),
        dossier.updatedAt(),
        dossier.submission());
  }
}
