package io.iotssf.assessment.http;

import io.iotssf.kit.page.Page;
import java.util.List;
import java.util.function.Function;

/** Pages, made of one row more than the page holds; the kit bounds {@code limit}. */
public final class Paging {
  private Paging() {}

  /**
   * A page.
   *
   * @param rows the rows of the page, and one more when there is a next page
   * @param cursor makes the cursor of the last row of the page
   */
  public static <R, T> Page<T> page(
      List<R> rows, int limit, Function<R, T> item, Function<R, String> cursor) {
    List<R> shown = rows.subList(0, Math.min(limit, rows.size()));
    List<T> items = shown.stream().map(item).toList();
    return rows.size() > limit
        ? new Page<>(items, cursor.apply(shown.getLast()))
        : Page.whole(items);
  }
}
