package io.iotssf.report.rendering.diagram;

import io.iotssf.report.rendering.diagram.TextStyle.Anchor;
import io.iotssf.report.rendering.font.FontOutlines;
import io.iotssf.report.rendering.font.PinnedFont;
import io.iotssf.report.rendering.model.Diagram.Coverage;

/** Draws how many decided requirements answer each threat, as bars with their numbers. */
final class CoverageDiagram {
  private static final double LEFT = 190;
  private static final double LONGEST = 430;
  private static final double ROW = 34;
  private static final double BAR = 20;
  private static final double WIDTH = LEFT + LONGEST + 90;

  private final FontOutlines regular = FontOutlines.of(PinnedFont.REGULAR);
  private final FontOutlines bold = FontOutlines.of(PinnedFont.BOLD);

  String asText(Coverage coverage) {
    return draw(coverage, new TextLines(), false);
  }

  String asOutlines(Coverage coverage) {
    return draw(coverage, new OutlineLines(regular, bold), true);
  }

  private String draw(Coverage coverage, LineSetter lines, boolean outlines) {
    double height = ROW * coverage.bars().size() + 50;
    var drawing = new Drawing(coverage, WIDTH, height, lines, outlines);
    double unit =
        LONGEST
            / coverage.bars().stream().mapToInt(bar -> bar.adopted() + bar.other()).max().orElse(1);
    for (int at = 0; at < coverage.bars().size(); at++) {
      bar(drawing, coverage.bars().get(at), 10 + at * ROW, unit, lines);
    }
    legend(drawing, coverage.legend(), height - 22);
    return drawing.end();
  }

  private static void bar(
      Drawing drawing, Coverage.Bar bar, double y, double unit, LineSetter lines) {
    double foot = y + BAR - 5;
    double adopted = bar.adopted() * unit;
    double other = bar.other() * unit;
    drawing.text(lines.shown(bar.threat()), LEFT - 12, foot, style(Drawing.INK, Anchor.END));
    drawing.box(LEFT, y, adopted, BAR, Drawing.ACCENT, Drawing.ACCENT);
    drawing.box(LEFT + adopted, y, other, BAR, Drawing.GROUND, Drawing.QUIET);
    drawing.text(
        bar.adopted() + " / " + (bar.adopted() + bar.other()),
        LEFT + adopted + other + 10,
        foot,
        style(Drawing.INK, Anchor.START));
  }

  private static void legend(Drawing drawing, Coverage.Legend legend, double y) {
    drawing.box(LEFT, y, 14, 14, Drawing.ACCENT, Drawing.ACCENT);
    drawing.text(legend.adopted(), LEFT + 22, y + 12, style(Drawing.QUIET, Anchor.START));
    drawing.box(LEFT + 130, y, 14, 14, Drawing.GROUND, Drawing.QUIET);
    drawing.text(legend.other(), LEFT + 152, y + 12, style(Drawing.QUIET, Anchor.START));
  }

  private static TextStyle style(String fill, Anchor anchor) {
    return new TextStyle(14, false, fill, anchor);
  }
}
