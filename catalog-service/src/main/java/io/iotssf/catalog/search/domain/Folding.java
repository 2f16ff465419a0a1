package io.iotssf.catalog.search.domain;

import io.iotssf.catalog.search.domain.Sign.Script;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes alike what readers take for the same: full and half width, katakana and hiragana, small and
 * large kana, サーバ and サーバー, upper and lower case. Every sign keeps its place in the text.
 */
public final class Folding {
  private static final int LONG_MARK = 'ー';
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
        int folded = folded(codePoint);
        signs.add(new Sign(folded, script(folded), start, end));
      }
    }
  }

  private static void stretchLast(List<Sign> signs, int end) {
    if (!signs.isEmpty() && signs.getLast().script() == Script.JAPANESE) {
      signs.add(signs.removeLast().until(end));
    }
  }

  private static int folded(int codePoint) {
    int kana = codePoint >= 'ァ' && codePoint <= 'ヶ' ? codePoint - KATAKANA_TO_HIRAGANA : codePoint;
    int small = SMALL.indexOf(kana);
    return Character.toLowerCase(small < 0 ? kana : LARGE.charAt(small));
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
