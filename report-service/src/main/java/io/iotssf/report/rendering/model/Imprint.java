package io.iotssf.report.rendering.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a document comes from and who answers for it. Everything that a document says of time comes
 * from here, never from a clock.
 *
 * @param solution title of the assessment
 * @param revision number of the approved revision
 * @param version version of the assessment that was approved
 * @param sha256 hash of the revision document, lower-case hexadecimal
 * @param submittedOn {@code submittedAt} in words
 * @param approvedOn {@code approvedAt} in words
 * @param origin how the assessment came into being
 * @param useCase case and edition behind it, in words; null where there is none
 * @param rendererVersion version of the renderer that set the document
 */
public record Imprint(
    String tenant,
    String assessment,
    String solution,
    int revision,
    long version,
    String sha256,
    String submittedBy,
    Instant submittedAt,
    String submittedOn,
    String approvedBy,
    Instant approvedAt,
    String approvedOn,
    Label origin,
    @Nullable String useCase,
    String rendererVersion,
    List<Absence> absent)
    implements Sparse {}
