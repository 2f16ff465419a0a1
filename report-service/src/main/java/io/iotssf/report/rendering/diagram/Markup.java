package io.iotssf.report.rendering.diagram;

/** Escapes what people wrote. */
final class Markup {
  private Markup() {}

  /** The text as content or as the value of a quoted attribute. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
