package io.iotssf.assessment.revision.api;

import io.iotssf.assessment.dossier.domain.Actor;
import io.iotssf.assessment.revision.domain.Revision;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An approved snapshot.
 *
 * @param number from 1
 * @param version version of the assessment that was approved
 * @param sha256 of the document's bytes, lower-case hexadecimal
 * @param supersededBy number of the revision that replaced it; null for the one in force
 */
record RevisionResponse(
    int number,
    long version,
    String sha256,
    Actor approvedBy,
    Instant approvedAt,
    @Nullable Integer supersededBy) {

  /** All revisions of an assessment, in their order. */
  static List<RevisionResponse> of(List<Revision> revisions) {
    return IntStream.range(0, revisions.size())
        .mapToObj(
            place ->
                of(
                    revisions.get(place),
                    place + 1 < revisions.size() ? revisions.get(place + 1).number() : null))
        .toList();
  }

  private static RevisionResponse of(Revision revision, @Nullable Integer supersededBy) {
    return new RevisionResponse(
        revision.number(),
        revision.version(),
        revision.sha256(),
        revision.approvedBy(),
        revision.approvedAt(),
        supersededBy);
  }
}
