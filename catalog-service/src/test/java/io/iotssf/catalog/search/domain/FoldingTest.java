package io.iotssf.catalog.search.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "サーバ, サーバー",
    "サーバ, さーば",
    "サーバ, ｻｰﾊﾞｰ",
    "サーバ, ｻｰﾊﾞ",
    "ユーザインタフェース, ユーザーインターフェース",
    "パスワード, ﾊﾟｽﾜｰﾄﾞ",
    "パスワード, ぱすわーど",
    "キャッシュ, キヤツシユ",
    "IoT, ＩｏＴ",
    "IoT, iot",
    "①, 1",
    "㈱, (株)",
    "葛, 葛\uDB40\uDD00",
    "ガ, カ\u3099"
  })
  void whatReadersTakeForTheSameIsAlike(String one, String other) {
    assertEquals(folded(one), folded(other));
  }

  @ParameterizedTest
  @CsvSource({"サーバ, サイバ", "バス, パス", "か, が", "機器, 器機"})
  void whatDiffersStaysDifferent(String one, String other) {
    assertNotEquals(folded(one), folded(other));
  }

  @Test
  void everySignKnowsItsPlaceAndItsLongMark() {
    var signs = Folding.fold("ｻｰﾊﾞｰA");
    assertEquals(3, signs.size());
    assertEquals(new Sign('さ', Sign.Script.JAPANESE, 0, 2), signs.get(0));
    assertEquals(new Sign('ば', Sign.Script.JAPANESE, 2, 5), signs.get(1));
    assertEquals(new Sign('a', Sign.Script.WORD, 5, 6), signs.get(2));
  }

  private static String folded(String text) {
    var folded = new StringBuilder();
    Folding.fold(text).forEach(sign -> folded.appendCodePoint(sign.codePoint()));
    return folded.toString();
  }
}
