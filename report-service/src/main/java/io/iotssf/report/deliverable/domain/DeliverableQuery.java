package io.iotssf.report.deliverable.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which deliverables are asked for.
 *
 * @param assessment of this assessment only; null for all
 * @param revision of this revision only; null for all
 * @param kind of this kind only; null for all
 * @param language in this language only; null for all
 * @param after continue behind this place; null from the start
 * @param limit at most so many
 */
public record DeliverableQuery(
    @Nullable UUID assessment,
    @Nullable Integer revision,
    @Nullable String kind,
    @Nullable String language,
    @Nullable Place after,
    int limit) {

  /**
   * A place in the listing, which runs from the newest approval to the oldest and within a revision
   * in its own order.
   */
  public record Place(Instant approvedAt, UUID assessment, int revision, int ordinal) {}
}
