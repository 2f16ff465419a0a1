package io.iotssf.report.rendering.model;

import java.time.Instant;

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
 * @param useCase case and edition that the assessment was started from, in words
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
    String useCase,
    String rendererVersion) {}
