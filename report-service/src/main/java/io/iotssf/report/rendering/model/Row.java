package io.iotssf.report.rendering.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param id by which the row can be found where it comes from; null for a row that stands in this
 *     document only
 * @param cells one for each column, in the order of the columns
 */
public record Row(@Nullable String id, List<Cell> cells) {

  /** A row that stands in this document only. */
  public static Row of(Cell... cells) {
    return new Row(null, List.of(cells));
  }
}
