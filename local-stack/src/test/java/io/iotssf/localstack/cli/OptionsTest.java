package io.iotssf.localstack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.localstack.StackException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

  @Test
  void anOptionWithAValueTakesTheNextWord() {
    Options options = parse("--out", "here");
    assertEquals(Optional.of("here"), options.value("--out"));
    assertEquals(Optional.empty(), options.firstWord());
  }

  @Test
  void anOptionWithoutAValueIsThereOrNot() {
    assertTrue(parse("--reset").has("--reset"));
    assertFalse(parse().has("--reset"));
  }

  @Test
  void anUnknownOptionIsRefusedWithTheUsage() {
    StackException refused = assertThrows(StackException.class, () -> parse("--rest"));
    assertEquals("There is no '--rest' here. The usage.", refused.getMessage());
  }

  @Test
  void aMissingValueIsRefused() {
    assertThrows(StackException.class, () -> parse("--out"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "--reset"})
  void anEmptyTextAndAnOptionAreNoValue(String value) {
    StackException refused = assertThrows(StackException.class, () -> parse("--out", value));
    assertEquals("--out needs a value. The usage.", refused.getMessage());
  }

  private static Options parse(String... arguments) {
    return Options.parse(List.of(arguments), List.of("--out", "--reset"), "The usage.");
  }
}
