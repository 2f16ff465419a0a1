package io.iotssf.assessment.dossier.domain;

import static io.iotssf.assessment.testing.RulingAssertions.assertAllowed;
import static io.iotssf.assessment.testing.RulingAssertions.assertRejected;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.contracts.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"給湯器", "two\nlines", "a\ttab", "😀", "１２３", "👩\u200d🔧", "葛\uDB40\uDD00", "ガ"})
  void textIsText(String value) {
    assertAllowed(Wording.judge("title", value, 20));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "", "  ", "\u3000", "\u00a0", "\u200b", "\u200f", "\u200d", "\u3164", "\u2800", "\n\t",
        "\ufe0f"
      })
  void nothingIsNoText(String value) {
    String reason = assertRejected(Ruling.Ground.VALUE, Wording.judge("title", value, 20));
    assertTrue(reason.startsWith("`title`"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u0000b",
        "a\u001bb",
        "a\rb",
        "a\u0085b",
        "a\ud800b",
        "a\u202eb",
        "a\u2066b",
        "a\u200eb",
        "a\u061cb",
        "a\u200bb",
        "a\u00adb",
        "a\ufeffb",
        "a\u2028b",
        "a\u3164b",
        "a\u2800b",
        "a\u2029b",
        "a\ue000b",
        "a\uDB40\uDC41b",
        "a\uFFFFb"
      })
  void whatIsNotSeenOrHasNoAgreedMeaningIsRefused(String value) {
    assertRejected(Ruling.Ground.VALUE, Wording.judge("title", value, 20));
  }

  @ParameterizedTest
  @ValueSource(strings = {"two\nlines", "a\ttab"})
  void aLineIsOneLine(String value) {
    assertRejected(Ruling.Ground.VALUE, Wording.judgeLine("title", value, 20));
    assertAllowed(Wording.judgeLine("title", "給湯器", 20));
  }

  @Test
  void lengthIsCountedInCharactersAsPeopleCount() {
    assertAllowed(Wording.judge("title", "😀".repeat(20), 20));
    assertRejected(Ruling.Ground.VALUE, Wording.judge("title", "あ".repeat(21), 20));
  }

  @Test
  void aTranslationMayBeAbsentButNotEmpty() {
    assertAllowed(Wording.judge("statement", new Text("文", null)));
    assertAllowed(Wording.judge("statement", new Text("文", "a sentence")));
    String reason =
        assertRejected(Ruling.Ground.VALUE, Wording.judge("statement", new Text("文", "")));
    assertTrue(reason.startsWith("`statement.en`"));
    assertRejected(Ruling.Ground.VALUE, Wording.judge("statement", null));
  }
}
