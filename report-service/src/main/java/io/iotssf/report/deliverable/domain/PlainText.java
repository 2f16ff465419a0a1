package io.iotssf.report.deliverable.domain;

/** Texts as a document may print them. */
final class PlainText {

  private PlainText() {}

  /** The text without the characters that no XML document, and so no page, may hold. */
  static String of(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(PlainText::allowedInXml).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean allowedInXml(int point) {
    boolean control = point < 0x20 && point != '\n' && point != '\t';
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    boolean noncharacter = point == 0x7F || point == 0xFFFE || point == 0xFFFF;
    return !control && !surrogate && !noncharacter;
  }
}
