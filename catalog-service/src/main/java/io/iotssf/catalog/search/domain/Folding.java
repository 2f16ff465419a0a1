package io.iotssf.catalog.search.domain;

import io.iotssf.catalog.search.domain.Sign.LongMark;
import io.iotssf.catalog.search.domain.Sign.Script;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes alike what readers take for the same: full and half width, upper and lower case, サーバ and
 * サーバー; and in their folded form katakana and hiragana, small and large kana. Every sign keeps its
 * place in the text.
 */
public final class Folding {
  static final char LONG_MARK = 'ー';

  /** From this length on, a word in kana is the same without the long mark at its end. */
  private static final int LOOSE_FROM = 4;

  private static final int KATAKANA_TO_HIRAGANA = 'ァ' - 'ぁ';
  private static final String SMALL = "ぁぃぅぇぉっゃゅょゎゕゖ";
  private static final String LARGE = "あいうえおつやゆよわかけ";

  private Folding() {}

  /** The signs of a text, in order. */
  public static List<Sign> fold(String text) {
    List<Sign> signs = new ArrayList<>(text.length());
    for (int start = 0; start < text.length(); ) {
      int end = clusterEnd(text, start);
      add(
          Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFKC),
          start,
          end,
          signs);
      start = end;
    }
    loosen(signs);
    return signs;
  }

  /** A sign with the marks that follow it: half-width ﾊﾞ is one sign in two. */
  private static int clusterEnd(String text, int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length() && isMark(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static void add(String cluster, int start, int end, List<Sign> signs) {
    for (int codePoint : cluster.codePoints().toArray()) {
      if (codePoint == LONG_MARK) {
        stretchLast(signs, end);
      } else if (!isUnseen(codePoint)) {
        int written = Character.toLowerCase(codePoint);
        signs.add(new Sign(written, script(written), LongMark.NONE, start, end));
      }
    }
  }

  private static void stretchLast(List<Sign> signs, int end) {
    if (!signs.isEmpty() && signs.getLast().script() == Script.JAPANESE) {
      signs.add(signs.removeLast().until(end));
    }
  }

  private static void loosen(List<Sign> signs) {
    int length = 0;
    for (int at = 0; at < signs.size(); at++) {
      Sign sign = signs.get(at);
      boolean stretched = sign.longMark() != LongMark.NONE;
      boolean begins = at == 0 || writing(sign) != writing(signs.get(at - 1));
      boolean ends = at + 1 == signs.size() || writing(sign) != writing(signs.get(at + 1));
      length = (begins ? 0 : length) + (stretched ? 2 : 1);
      if (stretched && ends && length >= LOOSE_FROM) {
        signs.set(at, sign.loose());
      }
    }
  }

  private static UnicodeScript writing(Sign sign) {
    return UnicodeScript.of(sign.codePoint());
  }

  /** Hiragana for katakana, large for small. */
  static int folded(int codePoint) {
    int kana = codePoint >= 'ァ' && codePoint <= 'ヶ' ? codePoint - KATAKANA_TO_HIRAGANA : codePoint;
    int small = SMALL.indexOf(kana);
    return small < 0 ? kana : LARGE.charAt(small);
  }

  private static Script script(int codePoint) {
    return switch (UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA -> Script.JAPANESE;
      default -> Character.isLetterOrDigit(codePoint) ? Script.WORD : Script.OTHER;
    };
  }

  private static boolean isMark(int codePoint) {
    return codePoint == 'ﾞ' || codePoint == 'ﾟ' || isCombining(codePoint);
  }

  /** What is left of marks, and what has no shape at all. */
  private static boolean isUnseen(int codePoint) {
    return isCombining(codePoint) || Character.getType(codePoint) == Character.FORMAT;
  }

  private static boolean isCombining(int codePoint) {
    return Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }
}
