package io.iotssf.assessment.http;

import io.iotssf.kit.page.Page;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import java.util.List;
import java.util.function.Function;

/** Pages of bounded size, made of one row more than the page holds. */
public final class Paging {
  public static final int MOST = 1000;

  private Paging() {}

  /** The limit, when it is one. */
  public static int requireLimit(int limit) {
    if (limit < 1 || limit > MOST) {
      throw new ProblemException(
          ProblemType.INVALID_VALUE, "`limit` is between 1 and " + MOST + ".");
    }
    return limit;
  }

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
