package io.iotssf.report.rendering.model;

import java.util.List;

/**
 * The grid of axes 1 and 2 (マッピング結果).
 *
 * @param title what it shows
 * @param description the same in words, for those who do not see it
 * @param columns levels of axis 1 from the least to the gravest, left to right
 * @param rows levels of axis 2 from the least to the gravest, bottom to top
 * @param marks where the rated subjects stand
 */
public record RiskGrid(
    String title,
    String description,
    String columnAxis,
    String rowAxis,
    List<String> columns,
    List<String> rows,
    List<Mark> marks)
    implements Diagram {

  /**
   * A subject in its cell.
   *
   * @param column index into {@link RiskGrid#columns()}
   * @param row index into {@link RiskGrid#rows()}
   */
  public record Mark(String subject, int column, int row) {}
}
