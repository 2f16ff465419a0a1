package io.iotssf.report.rendering.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JapaneseLineBreakerTest {

  @ParameterizedTest
  @CsvSource({
    "機器・サービス, 機|器・|サー|ビ|ス",
    "（案）です。, （案）|で|す。",
    "「あ」っ, 「あ」っ",
    "表1 の, '表|1 |の'",
    "注記 draft-e-106, '注|記 |draft-e-106'",
  })
  void noLineBeginsOrEndsWithAMarkThatMayNot(String text, String expected) {
    assertEquals(List.of(expected.split("\\|", -1)), parts(text));
  }

  private static List<String> parts(String text) {
    JapaneseLineBreaker breaker = new JapaneseLineBreaker();
    breaker.setText(text);
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int place = breaker.next(); place != BreakIterator.DONE; place = breaker.next()) {
      if (place > start) {
        parts.add(text.substring(start, place));
        start = place;
      }
    }
    return parts;
  }
}
