package io.iotssf.catalog.search.domain;

import java.util.List;

/**
 * One sign of a text as it is compared.
 *
 * @param codePoint as written, but for width and case
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends; a long mark behind it belongs to it
 */
public record Sign(int codePoint, Script script, LongMark longMark, int start, int end) {

  /** How signs make words. */
  public enum Script {
    /** Kanji and kana, which have no breaks between words. */
    JAPANESE,
    /** Letters and digits, which make words. */
    WORD,
    /** Anything else: it ends a word and is not compared. */
    OTHER
  }

  /** Whether a long mark stands behind it. */
  public enum LongMark {
    NONE,
    /** It makes a difference: キー, メール. */
    KEPT,
    /** Some write it and some do not: サーバ, サーバー. */
    LOOSE
  }

  /** How it may be asked for where nothing follows; the first is how it asks itself. */
  public List<String> last() {
    String bare = Character.toString(codePoint);
    return switch (longMark) {
      case NONE -> List.of(bare);
      case KEPT -> List.of(bare + Folding.LONG_MARK, bare);
      case LOOSE -> List.of(bare, bare + Folding.LONG_MARK);
    };
  }

  /** How it may be asked for where more follows: ルタ is not ルータ. */
  public List<String> first() {
    return longMark == LongMark.KEPT ? last().subList(0, 1) : last();
  }

  /** The same where all kana of one sound count as one. */
  public Sign folded() {
    return new Sign(Folding.folded(codePoint), script, longMark, start, end);
  }

  Sign until(int newEnd) {
    return new Sign(codePoint, script, LongMark.KEPT, start, newEnd);
  }

  Sign loose() {
    return new Sign(codePoint, script, LongMark.LOOSE, start, end);
  }
}
