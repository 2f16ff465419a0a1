package io.iotssf.localstack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.localstack.StackException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OptionsTest {

  @Test
  void anOptionWithAValueTakesTheNextWord() {
    Options options = Options.parse(List.of("--out", "here"), "--out");
    assertEquals(Optional.of("here"), options.value("--out"));
    assertEquals(Optional.empty(), options.onlyWord());
  }

  @Test
  void anOptionWithoutAValueIsThereOrNot() {
    assertTrue(Options.parse(List.of("--reset"), "--reset").has("--reset"));
    assertFalse(Options.parse(List.of(), "--reset").has("--reset"));
  }

  @Test
  void anUnknownOptionIsRefused() {
    assertThrows(StackException.class, () -> Options.parse(List.of("--rest"), "--reset"));
  }

  @Test
  void aMissingValueIsRefused() {
    assertThrows(StackException.class, () -> Options.parse(List.of("--out"), "--out"));
  }

  @Test
  void oneWordAtMost() {
    assertEquals(Optional.of("kafka"), Options.parse(List.of("kafka")).onlyWord());
    assertThrows(StackException.class, () -> Options.parse(List.of("a", "b")).onlyWord());
  }
}
