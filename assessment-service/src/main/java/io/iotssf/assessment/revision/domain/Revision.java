package io.iotssf.assessment.revision.domain;

import io.iotssf.assessment.dossier.domain.Actor;
import java.time.Instant;

/**
 * An approved snapshot.
 *
 * @param number from 1
 * @param version version of the assessment that was approved
 * @param sha256 of the document's bytes, lower-case hexadecimal
 */
public record Revision(
    int number, long version, String sha256, Actor approvedBy, Instant approvedAt) {}
