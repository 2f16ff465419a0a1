package io.iotssf.report.rendering.diagram;

/** Sets one line of text in a diagram. */
interface LineSetter {

  /** What the line of a text shows. */
  default String shown(String text) {
    return text;
  }

  /** SVG markup of the line with its anchor at (x, y). */
  String line(String text, double x, double y, TextStyle style);
}
