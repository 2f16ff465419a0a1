package io.iotssf.report.rendering.font;

import java.util.stream.Stream;

/**
 * Text for paper, in which a mark 〔U+20BB7〕 stands for each character that no glyph shows. What
 * only chooses among the shapes of its neighbour (variation selectors, the joiners) is left out
 * where the font has one shape only, as Unicode advises (5.21, default-ignorable characters).
 */
public final class MarkedText {
  private static final FontOutlines REGULAR = FontOutlines.of(PinnedFont.REGULAR);
  private static final FontOutlines BOLD = FontOutlines.of(PinnedFont.BOLD);

  private MarkedText() {}

  /** The text with its marks. */
  public static String of(String text) {
    StringBuilder marked = new StringBuilder(text.length());
    text.codePoints().forEach(point -> append(marked, point));
    return marked.toString();
  }

  /** Whether a mark stands for any character of the text. */
  public static boolean isNeeded(String text) {
    return text.codePoints().anyMatch(point -> !isShown(point) && !choosesAShape(point));
  }

  /** The well-formed page with marks in the text of its body; its markup stays as it is. */
  public static String inPage(String page) {
    int body = page.indexOf("<body");
    StringBuilder marked = new StringBuilder(page.length()).append(page, 0, body);
    boolean markup = false;
    for (int point : page.substring(body).codePoints().toArray()) {
      markup = point == '<' || (markup && point != '>');
      if (markup) {
        marked.appendCodePoint(point);
      } else {
        append(marked, point);
      }
    }
    return marked.toString();
  }

  private static void append(StringBuilder marked, int point) {
    if (isShown(point)) {
      marked.appendCodePoint(point);
    } else if (!choosesAShape(point)) {
      marked.append("〔U+%04X〕".formatted(point));
    }
  }

  private static boolean choosesAShape(int point) {
    return (point >= 0xFE00 && point <= 0xFE0F)
        || (point >= 0xE0100 && point <= 0xE01EF)
        || point == 0x200C
        || point == 0x200D;
  }

  /** The PDF renderer drops the soft hyphen and the object replacement character of every font. */
  private static boolean isShown(int point) {
    return point == '\n'
        || point == '\t'
        || (point != 0xAD
            && point != 0xFFFC
            && Stream.of(REGULAR, BOLD).allMatch(font -> font.shows(point)));
  }
}
