package io.iotssf.report.rendering.diagram;

/**
 * How a line of text in a diagram looks.
 *
 * @param size height of the type, in user units
 * @param bold whether it is set in bold
 * @param fill colour
 * @param anchor which point of the line stands at its place
 */
record TextStyle(double size, boolean bold, String fill, Anchor anchor) {

  /** The SVG values of {@code text-anchor}. */
  enum Anchor {
    START("start", 0),
    MIDDLE("middle", 0.5),
    END("end", 1);

    private final String code;
    private final double share;

    Anchor(String code, double share) {
      this.code = code;
      this.share = share;
    }

    String code() {
      return code;
    }

    /** How much of the line's width lies before its place. */
    double share() {
      return share;
    }
  }
}
