package io.iotssf.catalog.search.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.catalog.search.domain.Snippet.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnippetTest {

  @Test
  void aShortTextIsShownWholeWithEveryMatchMarked() {
    assertEquals(
        List.of(
            new Part("ab", true),
            new Part("cd", false),
            new Part("ef", true),
            new Part("g", false)),
        Snippet.of("abcdefg", List.of(new Range(0, 2), new Range(4, 6))));
  }

  @Test
  void aLongTextIsCutAroundTheFirstMatch() {
    String text = "あ".repeat(500) + "的" + "い".repeat(500);
    var parts = Snippet.of(text, List.of(new Range(500, 501)));
    assertEquals(
        List.of(
            new Part("…", false),
            new Part("あ".repeat(40), false),
            new Part("的", true),
            new Part("い".repeat(119) + "…", false)),
        parts);
  }

  @Test
  void noSignIsCutInTwo() {
    String text = "😀".repeat(300) + "的" + "😀".repeat(300);
    for (var part : Snippet.of(text, List.of(new Range(600, 601)))) {
      assertTrue(part.text().codePoints().noneMatch(point -> point >= 0xD800 && point < 0xE000));
    }
  }

  @Test
  void touchingAndOverlappingRangesAreOne() {
    assertEquals(
        List.of(new Range(0, 5), new Range(7, 8)),
        Snippet.merged(
            List.of(new Range(7, 8), new Range(2, 5), new Range(0, 2), new Range(1, 3))));
  }
}
