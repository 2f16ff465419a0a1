package io.iotssf.catalog.search.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.catalog.search.domain.Sign.LongMark;
import io.iotssf.catalog.search.domain.Sign.Script;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "サーバ, サーバー",
    "サーバ, さーば",
    "サーバ, さーばー",
    "サーバ, ｻｰﾊﾞｰ",
    "サーバ, ｻｰﾊﾞ",
    "ユーザの名, ユーザーの名",
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
  @CsvSource({"サーバ, サイバ", "バス, パス", "か, が", "機器, 器機", "キー, キ", "ルータ, ルタ"})
  void whatDiffersStaysDifferent(String one, String other) {
    assertNotEquals(folded(one), folded(other));
  }

  @Test
  void everySignKnowsItsPlaceAndItsLongMark() {
    assertEquals(
        List.of(
            new Sign('サ', Script.JAPANESE, LongMark.KEPT, 0, 2),
            new Sign('バ', Script.JAPANESE, LongMark.LOOSE, 2, 5),
            new Sign('a', Script.WORD, LongMark.NONE, 5, 6)),
        Folding.fold("ｻｰﾊﾞｰA"));
  }

  @ParameterizedTest
  @CsvSource({
    "サーバー, LOOSE",
    "中継ルーター, LOOSE",
    "ﾙｰﾀｰ, LOOSE",
    "キー, KEPT",
    "フロー, KEPT",
    "フローキー, LOOSE",
    "フロー・キー, KEPT",
    "フローのキー, KEPT",
    "のサー, KEPT",
    "さーばー, LOOSE",
    "サーバ, NONE"
  })
  void onlyTheLongMarkThatEndsALongerWordIsLoose(String text, LongMark last) {
    var signs = Folding.fold(text);
    assertEquals(last, signs.getLast().longMark());
    signs.removeLast();
    assertTrue(signs.stream().noneMatch(sign -> sign.longMark() == LongMark.LOOSE));
  }

  private static List<String> folded(String text) {
    return Folding.fold(text).stream().map(sign -> sign.folded().last().getFirst()).toList();
  }
}
