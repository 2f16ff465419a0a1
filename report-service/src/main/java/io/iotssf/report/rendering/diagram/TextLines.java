package io.iotssf.report.rendering.diagram;

import io.iotssf.report.rendering.font.Decimal;
import io.iotssf.report.rendering.font.PinnedFont;

/** Sets lines as text, for browsers. */
final class TextLines implements LineSetter {
  private static final String FAMILIES =
      PinnedFont.FAMILY + ", Hiragino Sans, Yu Gothic UI, Meiryo, Noto Sans CJK JP, sans-serif";

  @Override
  public String line(String text, double x, double y, TextStyle style) {
    return "<text x=\"%s\" y=\"%s\" font-family=\"%s\" font-size=\"%s\"%s fill=\"%s\" text-anchor=\"%s\">%s</text>"
        .formatted(
            Decimal.of(x),
            Decimal.of(y),
            FAMILIES,
            Decimal.of(style.size()),
            style.bold() ? " font-weight=\"700\"" : "",
            style.fill(),
            style.anchor().code(),
            Markup.escape(text));
  }
}
