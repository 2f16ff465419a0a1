package io.iotssf.catalog.search.domain;

/**
 * One sign of a text as it is compared.
 *
 * @param codePoint folded
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends; a long mark behind it belongs to it
 */
public record Sign(int codePoint, Script script, int start, int end) {

  /** How signs make words. */
  public enum Script {
    /** Kanji and kana, which have no breaks between words. */
    JAPANESE,
    /** Letters and digits, which make words. */
    WORD,
    /** Anything else: it ends a word and is not compared. */
    OTHER
  }

  Sign until(int newEnd) {
    return new Sign(codePoint, script, start, newEnd);
  }
}
