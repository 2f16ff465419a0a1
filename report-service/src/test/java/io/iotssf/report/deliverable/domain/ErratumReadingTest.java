package io.iotssf.report.deliverable.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class ErratumReadingTest {

  @Test
  void codesBecomeWords() {
    assertEquals("システム", ErratumReading.words("target", "system"));
    assertEquals("第1の観点", ErratumReading.words("perspective", "before-operation"));
    assertEquals("システム", ErratumReading.words("perspective", "system"));
    assertEquals("unknown-code", ErratumReading.words("target", "unknown-code"));
  }

  @Test
  void listsBecomeWords() {
    assertEquals(
        "データの改ざん、情報漏えい",
        ErratumReading.words("threats", "[\"data-tampering\",\"information-leak\"]"));
    assertEquals(
        "一つ目 ／ 二つ目",
        ErratumReading.words(
            "measures", "[{\"text\":{\"ja\":\"一つ目\"}},{\"text\":{\"ja\":\"二つ目\"}}]"));
  }

  @Test
  void whatIsLostHasNoWords() {
    assertNull(ErratumReading.words("target", null));
    assertNull(ErratumReading.words(null, " "));
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
}
