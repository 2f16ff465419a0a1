package io.iotssf.report.rendering.diagram;

import io.iotssf.report.rendering.font.FontOutlines;
import io.iotssf.report.rendering.font.MarkedText;

/** Sets lines as outlines of the pinned fonts, for PDF: no font of the machine is asked. */
final class OutlineLines implements LineSetter {
  private final FontOutlines regular;
  private final FontOutlines bold;

  OutlineLines(FontOutlines regular, FontOutlines bold) {
    this.regular = regular;
    this.bold = bold;
  }

  @Override
  public String shown(String text) {
    return MarkedText.of(text);
  }

  @Override
  public String line(String text, double x, double y, TextStyle style) {
    FontOutlines font = style.bold() ? bold : regular;
    double start = x - font.width(text, style.size()) * style.anchor().share();
    return "<path fill=\""
        + style.fill()
        + "\" d=\""
        + font.path(text, style.size(), start, y)
        + "\"/>";
  }
}
