package io.iotssf.report.rendering.model;

import java.util.Locale;

/**
 * A line of text.
 *
 * @param text without markup; it may hold line feeds
 */
public record Line(Kind kind, String text) {

  /** How a line is meant. */
  public enum Kind {
    PLAIN(""),
    /** What the reader looks for. */
    STRONG(""),
    /** One of several things to do. */
    BULLET("・"),
    /** A part of the bullet above. */
    DETAIL("　－"),
    /** A remark. */
    NOTE(""),
    /** Says that something is not said. */
    ABSENT("");

    private final String mark;

    Kind(String mark) {
      this.mark = mark;
    }
  }

  public static Line plain(String text) {
    return new Line(Kind.PLAIN, text);
  }

  public static Line strong(String text) {
    return new Line(Kind.STRONG, text);
  }

  public static Line note(String text) {
    return new Line(Kind.NOTE, text);
  }

  public static Line absent(String text) {
    return new Line(Kind.ABSENT, text);
  }

  /** The name of its kind in templates. */
  public String form() {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** The text after the mark of its kind, as formats without markup show it. */
  public String marked() {
    return kind.mark + text;
  }
}
