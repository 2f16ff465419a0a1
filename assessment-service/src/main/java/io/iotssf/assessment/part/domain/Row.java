package io.iotssf.assessment.part.domain;

import io.iotssf.contracts.assessment.Part;
import java.time.Instant;

/**
 * A row as it is stored.
 *
 * @param content what it says
 * @param position its place among the rows of its kind; places may be missing
 * @param version raised by every change of what it says, from 1
 * @param updatedAt when it was last written
 */
public record Row<T extends Part>(T content, int position, long version, Instant updatedAt) {

  /** The next state of the same row. */
  public Row<T> changed(T next, Instant at) {
    return new Row<>(next, position, version + 1, at);
  }

  /** The same row as people of another party see it. */
  public Row<T> withoutPeople(Class<T> type) {
    return new Row<>(type.cast(content.withoutPeople()), position, version, updatedAt);
  }

  /** The same row at another place. */
  public Row<T> movedTo(int place) {
    return new Row<>(content, place, version, updatedAt);
  }
}
