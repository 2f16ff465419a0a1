package io.iotssf.assessment.dossier.application;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a write did, beside the rows that it wrote itself.
 *
 * @param result what the caller of the write path gets
 * @param resource kind of what was written, for example {@code risk-rating}
 * @param action {@code created}, {@code updated}, {@code deleted}, {@code submitted}, {@code
 *     returned} or {@code approved}
 * @param before the resource before, for the history; null when it came into being
 * @param after the resource afterwards, for the history; null when it was removed
 * @param announcements events beside the one that every write announces
 */
public record Effect<T>(
    T result,
    String resource,
    String resourceId,
    String action,
    @Nullable Object before,
    @Nullable Object after,
    List<Announcement> announcements) {

  /** An event of this write. */
  public record Announcement(String type, Object data) {}

  /** A resource came into being. */
  public static <T> Effect<T> created(T result, String resource, UUID id) {
    return new Effect<>(result, resource, id.toString(), "created", null, result, List.of());
  }

  /** A resource changed; it is also the result. */
  public static <T> Effect<T> updated(String resource, UUID id, Object before, T after) {
    return new Effect<>(after, resource, id.toString(), "updated", before, after, List.of());
  }

  /** A resource was removed. */
  public static <T> Effect<T> removed(T before, String resource, UUID id) {
    return new Effect<>(before, resource, id.toString(), "deleted", before, null, List.of());
  }

  /** The same with one more event. */
  public Effect<T> announcing(String type, Object data) {
    return new Effect<>(
        result, resource, resourceId, action, before, after, List.of(new Announcement(type, data)));
  }
}
