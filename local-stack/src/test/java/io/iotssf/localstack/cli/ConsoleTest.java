package io.iotssf.localstack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleTest {
  private static final Duration TOOK = Duration.ofMillis(15_300);

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8);
  private final Console console = new Console(both, both);

  @Test
  void aStepAndItsTimeAreOneLine() {
    console.begins("Wait");
    console.done("Wait", TOOK);
    assertEquals(List.of("Wait … 15.3 s"), lines());
  }

  @Test
  void aNoteWithinAStepLeavesTheTimeWithTheStep() {
    console.begins("Wait");
    console.note("nobody answers");
    console.done("Wait", TOOK);
    assertEquals(List.of("Wait …", "nobody answers", "Wait … 15.3 s"), lines());
  }

  @Test
  void afterGivingUpNoStepIsHeardOf() {
    console.begins("Starting keycloak");
    console.givesUp("Stopping …");
    console.done("Starting keycloak", TOOK);
    console.begins("Starting catalog-service");
    console.complain("Interrupted.");
    assertEquals(
        List.of("Starting keycloak … not finished", "Stopping …", "iot-ssf: Interrupted."),
        lines());
  }

  private List<String> lines() {
    return printed
        .toString(StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.strip().replaceAll(" +", " "))
        .toList();
  }
}
