package io.iotssf.report.rendering.model;

import java.time.Instant;

/**
 * Where a document comes from and who answers for it. Everything that a document says of time comes
 * from here, never from a clock.
 *
 * @param assessment id of the assessment
 * @param solution title of the assessment
 * @param revision number of the approved revision
 * @param version version of the assessment that was approved
 * @param sha256 hash of the revision document, lower-case hexadecimal
 * @param edition edition of the catalogue that the assessment uses
 * @param submittedOn when it was submitted, in words
 * @param approvedOn {@code approvedAt} in words
 */
public record Imprint(
    String assessment,
    String solution,
    int revision,
    long version,
    String sha256,
    String edition,
    String submittedBy,
    String submittedOn,
    String approvedBy,
    Instant approvedAt,
    String approvedOn) {}
