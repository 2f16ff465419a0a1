package io.iotssf.catalog.published;

import org.jspecify.annotations.Nullable;

/**
 * Which rows of a listing that a database holds are asked for.
 *
 * @param limit how many at most
 * @param offset how many to pass over
 * @param after place of the last row that was sent; null at the start
 */
public record Part(int limit, int offset, @Nullable Long after) {

  /** One row more than the page holds: it tells whether there is a next page. */
  public int rows() {
    return limit + 1;
  }
}
