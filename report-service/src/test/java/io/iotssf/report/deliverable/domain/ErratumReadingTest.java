package io.iotssf.report.deliverable.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
    assertEquals(Optional.empty(), ErratumReading.words("target", null));
    assertEquals(Optional.empty(), ErratumReading.words(null, " "));
  }

  @Test
  void aShortTextIsShownWhole() {
    assertEquals("過去対応事例", ErratumReading.excerpt("過去対応事例", "過去の対応事例"));
  }

  @Test
  void ofALongTextTheDifferenceIsShownWithSomeWordsAroundIt() {
    String before = "あ".repeat(60);
    String after = "い".repeat(60);
    assertEquals(
        "…" + "あ".repeat(14) + "甲" + "い".repeat(14) + "…",
        ErratumReading.excerpt(before + "甲" + after, before + "乙丙" + after));
  }

  @Test
  void noSurrogatePairIsCut() {
    String faces = "😀".repeat(60);
    String shown = ErratumReading.excerpt(faces + "甲" + faces, faces + "乙" + faces);
    assertEquals("…" + "😀".repeat(7) + "甲" + "😀".repeat(7) + "…", shown);
  }

  private static String words(String field, String value) {
    return ErratumReading.words(field, value).orElseThrow();
  }
}
