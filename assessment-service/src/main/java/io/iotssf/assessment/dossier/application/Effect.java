package io.iotssf.assessment.dossier.application;

import io.iotssf.assessment.history.domain.RowChange;
import java.util.ArrayList;
import java.util.List;

/**
 * What a write did, beside the rows that it wrote itself.
 *
 * @param result what the caller of the write path gets
 * @param changes what was changed, at least one
 * @param announcements events beside the one that every write announces
 */
public record Effect<T>(T result, List<RowChange> changes, List<Announcement> announcements) {

  /** An event of this write. */
  public record Announcement(String type, Object data) {}

  /** A write that changed one resource. */
  public static <T> Effect<T> of(T result, RowChange change) {
    return new Effect<>(result, List.of(change), List.of());
  }

  /** The same with one more event. */
  public Effect<T> announcing(String type, Object data) {
    var more = new ArrayList<>(announcements);
    more.add(new Announcement(type, data));
    return new Effect<>(result, changes, List.copyOf(more));
  }
}
