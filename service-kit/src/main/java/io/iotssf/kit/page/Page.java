package io.iotssf.kit.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a collection.
 *
 * @param items the items, in the order of the collection
 * @param next cursor of the next page; null on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {

  /** A collection that fits one page. */
  public static <T> Page<T> whole(List<T> items) {
    return new Page<>(items, null);
  }
}
