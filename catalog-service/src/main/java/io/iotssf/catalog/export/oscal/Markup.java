package io.iotssf.catalog.export.oscal;

import java.util.regex.Pattern;

/**
 * Words in the places of OSCAL that take Markdown, so that they are shown word for word. The words
 * of the catalogue rarely hold a sign of Markdown; where they do, it is escaped.
 */
final class Markup {
  private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<>{}^~|&]");
  private static final Pattern AT_THE_START = Pattern.compile("(?m)^([#+=-]|:(?= ))");
  private static final Pattern NUMBERED = Pattern.compile("(?m)^(\\d+)([.)])(?=\\s|$)");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Markup() {}

  /** Words in one line, for titles. */
  static String line(String words) {
    return escaped(value(words));
  }

  /** Words with a paragraph for each of their lines. */
  static String prose(String words) {
    return escaped(words.strip()).replaceAll("\\n+", "\n\n");
  }

  /** Words as the value of a property, which is one line and no Markdown. */
  static String value(String words) {
    return SPACE.matcher(words.strip()).replaceAll(" ");
  }

  private static String escaped(String words) {
    String marked = ANYWHERE.matcher(words).replaceAll("\\\\$0");
    String started = AT_THE_START.matcher(marked).replaceAll("\\\\$1");
    return NUMBERED.matcher(started).replaceAll("$1\\\\$2");
  }
}
