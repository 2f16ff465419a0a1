package io.iotssf.report.deliverable.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which deliverables are asked for.
 *
 * @param assessment of this assessment only; null for all
 * @param after continue behind this place; null from the start
 * @param limit at most so many
 */
public record DeliverableQuery(@Nullable UUID assessment, @Nullable Place after, int limit) {

  /**
   * A place in the listing, which runs from the newest approval to the oldest and within a revision
   * in its own order.
   */
  public record Place(Instant approvedAt, UUID assessment, int revision, int ordinal) {}
}
