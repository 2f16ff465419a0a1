package io.iotssf.assessment.history.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a history are wanted; what is null does not narrow.
 *
 * @param subject who did it, the token's {@code sub}
 * @param resource kind of what was written, for example {@code risk-rating}
 * @param resourceId its id
 * @param action what was done, for example {@code updated}
 * @param from the first moment
 * @param until the moment before which it was done
 */
public record HistoryFilter(
    @Nullable String subject,
    @Nullable String resource,
    @Nullable String resourceId,
    @Nullable String action,
    @Nullable Instant from,
    @Nullable Instant until) {

  /** All entries. */
  public static final HistoryFilter NONE = new HistoryFilter(null, null, null, null, null, null);
}
