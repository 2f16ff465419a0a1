package io.iotssf.assessment.dossier.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * One write, as followers of a tenant's changes see it.
 *
 * @param version version of the assessment after the write
 * @param action {@code created}, {@code updated}, {@code deleted}, {@code submitted}, {@code
 *     returned} or {@code approved}
 */
public record Change(
    UUID assessment, long version, String resource, String resourceId, String action, Instant at) {}
