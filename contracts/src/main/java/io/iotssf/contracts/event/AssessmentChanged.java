package io.iotssf.contracts.event;

import java.util.UUID;

/**
 * One write to an assessment.
 *
 * @param version version of the assessment after the write; contiguous from 1
 * @param resource what was written, for example {@code risk-rating}
 * @param resourceId id of what was written
 * @param action {@code created}, {@code updated}, {@code deleted}, {@code submitted}, {@code
 *     returned} or {@code approved}
 */
public record AssessmentChanged(
    UUID assessment, long version, String resource, String resourceId, String action) {
  public static final String TYPE = "io.iotssf.assessment.changed.v1";
}
