package io.iotssf.report.rendering.font;

import java.util.stream.Stream;

/** Text for paper, in which a mark 〔U+20BB7〕 stands for each character that no glyph shows. */
public final class MarkedText {
  private static final FontOutlines REGULAR = new FontOutlines(PinnedFont.REGULAR);
  private static final FontOutlines BOLD = new FontOutlines(PinnedFont.BOLD);

  private MarkedText() {}

  /** The text with its marks. */
  public static String of(String text) {
    StringBuilder marked = new StringBuilder(text.length());
    text.codePoints().forEach(point -> append(marked, point));
    return marked.toString();
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
    } else {
      marked.append("〔U+%04X〕".formatted(point));
    }
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
