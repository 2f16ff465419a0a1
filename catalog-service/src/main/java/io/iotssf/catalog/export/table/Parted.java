package io.iotssf.catalog.export.table;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row and one of its parts: a table has a line for each part.
 *
 * @param part null where the row has no parts; it keeps one line then
 */
record Parted<R, P>(R row, @Nullable P part) {

  static <R, P> Stream<Parted<R, P>> each(R row, List<P> parts) {
    return parts.isEmpty()
        ? Stream.of(new Parted<>(row, null))
        : parts.stream().map(part -> new Parted<>(row, part));
  }

  /** What the part says; null where there is no part. */
  <V> @Nullable V ofPart(Layout.Cell<P, V> cell) {
    return part == null ? null : cell.of(part);
  }
}
