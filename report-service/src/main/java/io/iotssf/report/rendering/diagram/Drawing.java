package io.iotssf.report.rendering.diagram;

import io.iotssf.report.rendering.font.Decimal;
import io.iotssf.report.rendering.model.Diagram;
import java.util.List;

/**
 * The markup of one drawing, from its head to its end. Colours differ in lightness and never mean
 * anything by themselves, so that nothing is lost in grey or to colour-blind readers.
 */
final class Drawing {
  static final String INK = "#1f2a30";
  static final String QUIET = "#53636b";
  static final String ACCENT = "#0b5563";
  static final String LINE = "#c3ced2";
  static final String GROUND = "#f2f6f7";

  private final LineSetter lines;
  private final StringBuilder svg = new StringBuilder();

  /**
   * @param outlines whether the words are drawn as outlines, and said once as alternative text
   */
  Drawing(Diagram diagram, double width, double height, LineSetter lines, boolean outlines) {
    this.lines = lines;
    String words = Markup.escape(diagram.title() + "。" + diagram.description());
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %s %s" width="%s" height="%s" \
        role="img" aria-label="%s"%s><title>%s</title><desc>%s</desc>"""
            .formatted(
                Decimal.of(width),
                Decimal.of(height),
                Decimal.of(width),
                Decimal.of(height),
                words,
                outlines ? " alt=\"" + words + "\"" : "",
                Markup.escape(diagram.title()),
                Markup.escape(diagram.description())));
  }

  void box(double x, double y, double width, double height, String fill, String stroke) {
    svg.append(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"3\" fill=\"%s\" stroke=\"%s\"/>"
            .formatted(
                Decimal.of(x), Decimal.of(y), Decimal.of(width), Decimal.of(height), fill, stroke));
  }

  /** A line through points, given as x and y in turn. */
  void path(List<Double> points, String stroke) {
    svg.append("<polyline fill=\"none\" stroke=\"").append(stroke).append("\" points=\"");
    for (int at = 0; at < points.size(); at += 2) {
      svg.append(at == 0 ? "" : " ")
          .append(Decimal.of(points.get(at)))
          .append(',')
          .append(Decimal.of(points.get(at + 1)));
    }
    svg.append("\"/>");
  }

  /** A head of an arrow whose point is at (x, y), coming from (fromX, fromY). */
  void arrow(double fromX, double fromY, double x, double y, String fill) {
    double length = Math.max(1, Math.hypot(x - fromX, y - fromY));
    double alongX = (x - fromX) / length * 8;
    double alongY = (y - fromY) / length * 8;
    svg.append(
        "<polygon fill=\"%s\" points=\"%s,%s %s,%s %s,%s\"/>"
            .formatted(
                fill,
                Decimal.of(x),
                Decimal.of(y),
                Decimal.of(x - alongX + alongY / 2),
                Decimal.of(y - alongY - alongX / 2),
                Decimal.of(x - alongX - alongY / 2),
                Decimal.of(y - alongY + alongX / 2)));
  }

  void text(String words, double x, double y, TextStyle style) {
    svg.append(lines.line(words, x, y, style));
  }

  /** Several lines, one below the other, the first with its foot at (x, y). */
  void stack(List<String> words, double x, double y, double step, TextStyle style) {
    for (int at = 0; at < words.size(); at++) {
      text(words.get(at), x, y + at * step, style);
    }
  }

  String end() {
    return svg.append("</svg>").toString();
  }
}
