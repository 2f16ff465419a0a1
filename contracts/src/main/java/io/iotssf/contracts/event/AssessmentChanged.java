package io.iotssf.contracts.event;

import java.util.List;
import java.util.UUID;

/**
 * One write to an assessment.
 *
 * @param version version of the assessment after the write; contiguous from 1
 * @param resource what was written, for example {@code risk-rating}; {@code assessment} where it is
 *     the assessment itself, or several rows at once
 * @param resourceId id of what was written; of the assessment where rows were put into an order
 * @param action {@code created}, {@code updated}, {@code deleted}, {@code moved}, {@code
 *     submitted}, {@code returned}, {@code approved}, {@code reopened} or {@code archived}
 */
public record AssessmentChanged(
    UUID assessment, long version, String resource, String resourceId, String action) {
  /** All actions there are. */
  public static final List<String> ACTIONS =
      List.of(
          "created",
          "updated",
          "deleted",
          "moved",
          "submitted",
          "returned",
          "approved",
          "reopened",
          "archived");

  public static final String TYPE = "io.iotssf.assessment.changed.v1";
}
