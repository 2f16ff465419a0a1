package io.iotssf.report.rendering.diagram;

import io.iotssf.report.rendering.diagram.TextStyle.Anchor;
import io.iotssf.report.rendering.font.Decimal;
import io.iotssf.report.rendering.font.FontOutlines;
import io.iotssf.report.rendering.font.PinnedFont;
import io.iotssf.report.rendering.model.RiskGrid;
import io.iotssf.report.rendering.model.RiskGrid.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws the grid of axes 1 and 2. Cells differ only by whether a subject stands in them: the
 * framework gives no weight to a cell, so neither does the drawing.
 */
public final class RiskGridDiagram {
  private static final double LEFT = 158;
  private static final double TOP = 12;
  private static final double CELL_WIDTH = 182;
  private static final double CELL_HEIGHT = 104;
  private static final double PADDING = 12;
  private static final double LINE = 21;
  private static final double NAME = 13;
  private static final double NAME_LINE = 17;
  private static final int MOST_NAMES = 4;
  private static final String INK = "#1f2a30";
  private static final String QUIET = "#53636b";
  private static final String ACCENT = "#0b5563";

  private final FontOutlines regular = FontOutlines.of(PinnedFont.REGULAR);
  private final FontOutlines bold = FontOutlines.of(PinnedFont.BOLD);

  /** The grid with its words as text. */
  public String asText(RiskGrid grid) {
    return draw(grid, "", new TextLines());
  }

  /** The grid with its words as outlines, and once as the alternative text that PDF tags take. */
  public String asOutlines(RiskGrid grid) {
    return draw(grid, " alt=\"" + words(grid) + "\"", new OutlineLines(regular, bold));
  }

  private static String words(RiskGrid grid) {
    return Markup.escape(grid.title() + "。" + grid.description());
  }

  private String draw(RiskGrid grid, String attributes, LineSetter lines) {
    StringBuilder svg = new StringBuilder(head(grid, attributes));
    for (int row = 0; row < grid.rows().size(); row++) {
      for (int column = 0; column < grid.columns().size(); column++) {
        svg.append(cell(grid, row, column, lines));
      }
    }
    return svg.append(rowLabels(grid, lines))
        .append(columnLabels(grid, lines))
        .append("</svg>")
        .toString();
  }

  private static String head(RiskGrid grid, String attributes) {
    String width = Decimal.of(LEFT + CELL_WIDTH * grid.columns().size() + 2);
    String height = Decimal.of(TOP + CELL_HEIGHT * grid.rows().size() + 68);
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %s %s" width="%s" height="%s" \
        role="img" aria-label="%s"%s><title>%s</title><desc>%s</desc>"""
        .formatted(
            width,
            height,
            width,
            height,
            words(grid),
            attributes,
            Markup.escape(grid.title()),
            Markup.escape(grid.description()));
  }

  private String cell(RiskGrid grid, int row, int column, LineSetter lines) {
    List<Mark> marks =
        grid.marks().stream().filter(mark -> mark.row() == row && mark.column() == column).toList();
    double x = LEFT + CELL_WIDTH * column;
    double y = top(grid, row);
    String box =
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1\"/>"
            .formatted(
                Decimal.of(x + 1.5),
                Decimal.of(y + 1.5),
                Decimal.of(CELL_WIDTH - 3),
                Decimal.of(CELL_HEIGHT - 3),
                marks.isEmpty() ? "#f2f6f7" : ACCENT,
                marks.isEmpty() ? "#c3ced2" : ACCENT);
    return marks.isEmpty() ? box : box + names(marks, x, y, lines);
  }

  /** A line for each subject; where there is no room for all, the last says how many more. */
  private String names(List<Mark> marks, double x, double y, LineSetter lines) {
    boolean all = marks.size() <= MOST_NAMES;
    List<String> names = new ArrayList<>();
    for (Mark mark : marks.subList(0, all ? marks.size() : MOST_NAMES - 1)) {
      int most = marks.size() <= 2 ? 2 : 1;
      names.addAll(bold.wrap(lines.shown(mark.subject()), NAME, CELL_WIDTH - 2 * PADDING, most));
    }
    if (!all) {
      names.add("+" + (marks.size() - names.size()));
    }
    double middle = x + CELL_WIDTH / 2;
    double first = y + CELL_HEIGHT / 2 + 14 - (names.size() - 1) * NAME_LINE / 2;
    String dot =
        "<circle cx=\"%s\" cy=\"%s\" r=\"6\" fill=\"#ffffff\"/>"
            .formatted(Decimal.of(middle), Decimal.of(first - 24));
    TextStyle style = new TextStyle(NAME, true, "#ffffff", Anchor.MIDDLE);
    StringBuilder svg = new StringBuilder(dot);
    for (int at = 0; at < names.size(); at++) {
      svg.append(lines.line(names.get(at), middle, first + at * NAME_LINE, style));
    }
    return svg.toString();
  }

  private String rowLabels(RiskGrid grid, LineSetter lines) {
    StringBuilder svg = new StringBuilder();
    for (int row = 0; row < grid.rows().size(); row++) {
      int place = row;
      boolean marked = grid.marks().stream().anyMatch(mark -> mark.row() == place);
      List<String> wrapped = bold.wrap(grid.rows().get(row), 14, LEFT - 44, 3);
      double y = top(grid, row) + CELL_HEIGHT / 2 + 5 - (wrapped.size() - 1) * LINE / 2;
      svg.append(stack(wrapped, LEFT - 10, y, level(marked, Anchor.END), lines));
    }
    double middle = TOP + CELL_HEIGHT * grid.rows().size() / 2;
    return svg.append("<g transform=\"rotate(-90 20 ")
        .append(Decimal.of(middle))
        .append(")\">")
        .append(lines.line(grid.rowAxis(), 20, middle, axis()))
        .append("</g>")
        .toString();
  }

  private String columnLabels(RiskGrid grid, LineSetter lines) {
    StringBuilder svg = new StringBuilder();
    double bottom = TOP + CELL_HEIGHT * grid.rows().size();
    for (int column = 0; column < grid.columns().size(); column++) {
      int place = column;
      boolean marked = grid.marks().stream().anyMatch(mark -> mark.column() == place);
      double middle = LEFT + CELL_WIDTH * (column + 0.5);
      String name = grid.columns().get(column);
      svg.append(lines.line(name, middle, bottom + 24, level(marked, Anchor.MIDDLE)));
    }
    double middle = LEFT + CELL_WIDTH * grid.columns().size() / 2;
    return svg.append(lines.line(grid.columnAxis(), middle, bottom + 56, axis())).toString();
  }

  private static String stack(
      List<String> texts, double x, double y, TextStyle style, LineSetter lines) {
    StringBuilder svg = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      svg.append(lines.line(texts.get(i), x, y + i * LINE, style));
    }
    return svg.toString();
  }

  private static TextStyle level(boolean marked, Anchor anchor) {
    return new TextStyle(14, marked, marked ? ACCENT : QUIET, anchor);
  }

  private static TextStyle axis() {
    return new TextStyle(14, true, INK, Anchor.MIDDLE);
  }

  private static double top(RiskGrid grid, int row) {
    return TOP + CELL_HEIGHT * (grid.rows().size() - 1 - row);
  }
}
