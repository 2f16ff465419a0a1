package io.iotssf.localstack.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees when a service ends at its start. */
class ReadinessTest {
  private static final String FRAMES =
      "\tat a.A.a(A.java:1)\n".repeat(30) + "\tSuppressed: b.B: closed\n\t\tat b.B.b(B.java:2)\n";
  private static final String STOPPED = "ERROR Failed to start: java.lang.RuntimeException: x\n";

  @TempDir Path directory;

  @Test
  void theMessagesAreShownWithoutTheirStackTraces() throws IOException {
    String cause = "Caused by: Fault: The words of edition a are published and never change.\n";
    assertEquals(
        (STOPPED + cause).lines().toList(),
        shown(STOPPED + FRAMES + cause + FRAMES + "\t... 7 more\n"));
  }

  @Test
  void everyFaultIsShownHoweverManyThereAre() throws IOException {
    String faults =
        IntStream.range(0, 50)
            .mapToObj(number -> "  requirements.json:" + number + ": wrong\n")
            .collect(Collectors.joining("", "Caused by: Fault: 50 faults:\n", ""));
    assertEquals(
        faults.lines().toList(),
        shown("INFO before\n".repeat(40) + STOPPED + FRAMES + faults + FRAMES));
  }

  @Test
  void ofALongLogTheLastLinesAreShown() throws IOException {
    String log =
        IntStream.range(0, 50).mapToObj(Integer::toString).collect(Collectors.joining("\n"));
    List<String> shown = shown(log);
    assertEquals("30", shown.getFirst());
    assertEquals("49", shown.getLast());
  }

  private List<String> shown(String log) throws IOException {
    Path file = Files.writeString(directory.resolve("service.log"), log);
    var command = new Command("service", List.of(), Map.of(), directory, file);
    String message = String.valueOf(Readiness.failed(command, "ended").getMessage());
    try (Stream<String> lines = message.lines()) {
      return lines.skip(1).toList();
    }
  }
}
