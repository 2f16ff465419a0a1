package io.iotssf.kit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.contracts.Text;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTextTest {
  private static final int LONGEST = 20;

  @ParameterizedTest
  @ValueSource(strings = {"給湯器", "two\nlines", "😀", "👩\u200d🔧", "葛\uDB40\uDD00"})
  void textIsText(String value) {
    assertEquals(Optional.empty(), WrittenText.fault("text", value, LONGEST));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u3000", "\u200b", "\u3164", "a\u202eb", "a\u0000b", "a\ue000b"})
  void whatIsNotSeenIsNamedByItsField(String value) {
    String fault = WrittenText.fault("text", value, LONGEST).orElseThrow();
    assertTrue(fault.startsWith("`text` "), fault);
  }

  @Test
  void lengthIsCountedInCharacters() {
    assertEquals(Optional.empty(), WrittenText.fault("text", "😀".repeat(LONGEST), LONGEST));
    assertTrue(WrittenText.fault("text", "あ".repeat(LONGEST + 1), LONGEST).isPresent());
  }

  @Test
  void bothLanguagesAreLookedAtAndALineIsOneLine() {
    assertTrue(
        WrittenText.fault("text", new Text("文", " "), LONGEST)
            .orElseThrow()
            .startsWith("`text.en`"));
    assertTrue(WrittenText.lineFault("title", "two\nlines", LONGEST).isPresent());
  }
}
