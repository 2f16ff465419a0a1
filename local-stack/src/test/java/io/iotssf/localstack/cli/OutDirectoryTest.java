package io.iotssf.localstack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.localstack.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutDirectoryTest {
  @TempDir Path directory;

  @Test
  void aMissingDirectoryIsMadeAndLeftEmpty() throws IOException {
    Path ready = OutDirectory.ready(directory.resolve("a/b/../c"));
    assertEquals(directory.resolve("a/c"), ready);
    try (Stream<Path> inside = Files.list(ready)) {
      assertEquals(0, inside.count());
    }
  }

  @Test
  void aRelativeOneIsThatOfTheCaller() {
    assertEquals(Path.of("target").toAbsolutePath(), OutDirectory.ready(Path.of("target")));
  }

  @Test
  void aFileInTheWayIsNamed() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "x");
    assertTrue(refusal(file).contains(file + " is in the way"), refusal(file));
    assertTrue(refusal(file.resolve("below")).contains(file.resolve("below").toString()));
  }

  /** Even root can make no file there. */
  @Test
  void aDirectoryThatTakesNoFilesIsRefused() {
    assertTrue(refusal(Path.of("/proc")).contains("/proc"));
  }

  private static String refusal(Path chosen) {
    StackException refused =
        assertThrows(StackException.class, () -> OutDirectory.ready(chosen), chosen.toString());
    String message = String.valueOf(refused.getMessage());
    assertEquals(1, message.lines().count(), message);
    return message;
  }
}
