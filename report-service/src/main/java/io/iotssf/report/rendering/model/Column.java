package io.iotssf.report.rendering.model;

/**
 * A column of a table.
 *
 * @param id the name of the member in JSON, in English, the same in every language
 * @param type what its cells hold
 * @param width its share of the width of the page, relative to the others'
 */
public record Column(String id, String heading, Type type, int width) {

  /** What the cells of a column hold, where they hold anything. */
  public enum Type {
    TEXT,
    /** Whole numbers, in decimal digits. */
    NUMBER,
    /** Days, as ISO 8601 writes them. */
    DATE
  }

  /** A column of texts. */
  public static Column text(String id, String heading, int width) {
    return new Column(id, heading, Type.TEXT, width);
  }
}
