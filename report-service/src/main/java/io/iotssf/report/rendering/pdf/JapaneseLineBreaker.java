package io.iotssf.report.rendering.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Breaks lines where Japanese typesetting allows it (禁則処理, JIS X 4051): no line begins with a
 * closing mark, a middle dot, a long vowel mark or a small kana, and none ends with an opening mark
 * or inside an id such as draft-e-106.
 */
final class JapaneseLineBreaker implements FSTextBreaker {
  private static final String NEVER_FIRST =
      "、。，．,.・：；:;？！?!ー―…‥々ゝゞヽヾ）)］]｝}」』】〉》〕”’％%／/ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ";
  private static final String NEVER_LAST = "（(［[｛{「『【〈《〔“‘￥$-";

  private final BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
  private String text = "";

  @Override
  public void setText(String newText) {
    text = newText;
    places.setText(newText);
  }

  @Override
  public int next() {
    int place = places.next();
    while (place != BreakIterator.DONE && !isAllowed(place)) {
      place = places.next();
    }
    return place;
  }

  private boolean isAllowed(int place) {
    return place == text.length()
        || (NEVER_FIRST.indexOf(text.charAt(place)) < 0
            && NEVER_LAST.indexOf(text.charAt(place - 1)) < 0);
  }
}
