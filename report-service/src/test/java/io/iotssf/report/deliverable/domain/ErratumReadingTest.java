package io.iotssf.report.deliverable.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.report.fixture.BlankFixture;
import io.iotssf.report.rendering.model.DocumentLanguage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ErratumReadingTest {

  @Test
  void codesBecomeWords() {
    assertEquals("システム", words("target", "system"));
    assertEquals("第1の観点", words("perspective", "before-operation"));
    assertEquals("システム", words("perspective", "system"));
    assertEquals("unknown-code", words("target", "unknown-code"));
  }

  @Test
  void listsBecomeWords() {
    assertEquals("データの改ざん、情報漏えい", words("threats", "[\"data-tampering\",\"information-leak\"]"));
    assertEquals(
        "一つ目 ／ 二つ目",
        words("measures", "[{\"text\":{\"ja\":\"一つ目\"}},{\"text\":{\"ja\":\"二つ目\"}}]"));
  }

  @Test
  void whatIsLostHasNoWords() {
    assertEquals(Optional.empty(), reading().words("target", null));
    assertEquals(Optional.empty(), reading().words(null, " "));
  }

  @Test
  void aShortTextIsShownWhole() {
    assertEquals("過去対応事例", ErratumReading.excerpt("過去対応事例", "過去の対応事例"));
  }

  @Test
  void ofALongTextTheDifferenceIsShownWithSomeWordsAroundIt() {
    String before = "住まい手の指示を".repeat(8);
    String after = "機器に伝える".repeat(8);
    assertEquals(
        "…住まい手の指示を住まい手の指示を甲機器に伝える機器に伝える機器に…",
        ErratumReading.excerpt(before + "甲" + after, before + "乙丙" + after));
  }

  @Test
  void noExcerptBeginsWithAMarkThatEndsSomething() {
    String before = "利用環境（住居）内部の経済活動には影響するが、利用環境（住居）外部の経済";
    String after = "に対する影響は、及びにくいと想定される" + "。その他".repeat(9);
    assertEquals(
        "…影響するが、利用環境（住居）外部の経済影響に対する影響は、及びにくいと…",
        ErratumReading.excerpt(before + "影響" + after, before + "活動" + after));
  }

  @Test
  void noWordIsCut() {
    String before = "居内のガス給湯器はスマートフォンから指示を受け、".repeat(2);
    String after = "に接続されたホームコントローラを通じて作動する機器である。".repeat(2);
    assertEquals(
        "…スマートフォンから指示を受け、インターネットに接続されたホームコントローラを…",
        ErratumReading.excerpt(before + "インターネット" + after, before + "網" + after));
    assertEquals(
        "居内のガス給湯器はスマートフォンから指示を受け、居内のガス給湯器はスマートフォンから指示を受け、に…",
        ErratumReading.excerpt(before + after, null));
  }

  @Test
  void noSurrogatePairIsCut() {
    String faces = "😀".repeat(60);
    String shown = ErratumReading.excerpt(faces + "甲" + faces, faces + "乙" + faces);
    assertEquals("…" + "😀".repeat(7) + "甲" + "😀".repeat(7) + "…", shown);
  }

  private static ErratumReading reading() {
    return new ErratumReading(new Composition(BlankFixture.revision(), DocumentLanguage.JA));
  }

  private static String words(String field, String value) {
    return reading().words(field, value).orElseThrow();
  }
}
