package io.iotssf.report.rendering.diagram;

/** Sets one line of text in a diagram. */
interface LineSetter {

  /** SVG markup of the line with its anchor at (x, y). */
  String line(String text, double x, double y, TextStyle style);
}
