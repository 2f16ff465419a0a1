package io.iotssf.localstack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.localstack.artifact.Artifacts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  private static final String DEMO = "Usage: ./iot-ssf demo [--out DIR]";

  @TempDir Path checkout;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void theStackIsThatOfTheGivenCheckoutAndNotOfTheWorkingDirectory() {
    assertEquals(1, run("status"));
    assertTrue(
        text(out).endsWith("Logs: %s%n".formatted(checkout.resolve(".iot-ssf/stack/logs"))),
        text(out));
  }

  @ParameterizedTest
  @CsvSource({
    "up extra,            extra,   up [--reset]",
    "up reset,            reset,   up [--reset]",
    "up --full,           --full,  up [--reset]",
    "down report-service, report-service, down [--reset]",
    "demo x,              x,       demo [--out DIR]",
    "status foo,          foo,     status",
    "logs kafka keycloak, keycloak, logs [NAME]",
    "token assessor two,  two,     token ROLE[@ORG]",
    "help me,             me,      help"
  })
  void aStrayWordIsNamedWithTheUsage(String typed, String stray, String usage) {
    assertEquals(1, run(typed.split(" ")));
    assertEquals(
        "iot-ssf: There is no '%s' here. Usage: ./iot-ssf %s%n".formatted(stray, usage), text(err));
    assertEquals("", text(out));
    assertFalse(Files.exists(checkout.resolve(".iot-ssf")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo --help", "demo -h", "demo --out here --help"})
  void everyCommandTellsItsUsage(String typed) {
    assertEquals(0, run(typed.split(" ")));
    assertEquals("%s%n".formatted(DEMO), text(out));
  }

  @ParameterizedTest
  @ValueSource(strings = {"help", "-h", "--help"})
  void theHelpNamesEveryCommand(String typed) {
    assertEquals(0, run(typed));
    for (Usage usage : Usage.values()) {
      assertTrue(text(out).contains(usage.line().replace("Usage: ", "  ")), text(out));
    }
    assertTrue(text(out).contains("./iot-ssf test [--full]"), text(out));
    assertTrue(text(out).contains("./iot-ssf bench [GOAL …]"), text(out));
  }

  @Test
  void documentsThatCannotBeWrittenAreToldBeforeAnythingStarts() throws IOException {
    Path file = Files.writeString(checkout.resolve("file"), "x");
    assertEquals(1, run("demo", "--out", file.toString()));
    assertEquals(
        "iot-ssf: Documents cannot be written to %s (%s is in the way). Name another directory with --out.%n"
            .formatted(file, file),
        text(err));
    assertFalse(Files.exists(checkout.resolve(".iot-ssf")));
  }

  @Test
  void anUnreadableFileIsOneLine() throws IOException {
    Files.createDirectories(checkout.resolve(".iot-ssf/stack/secrets.properties"));
    assertEquals(1, run("status"));
    assertEquals(1, text(err).lines().count(), text(err));
    assertTrue(text(err).startsWith("iot-ssf: "), text(err));
  }

  private int run(String... arguments) {
    Console console = new Console(new PrintStream(out, true), new PrintStream(err, true));
    return Main.run(console, () -> new Artifacts(checkout), List.of(arguments));
  }

  private static String text(ByteArrayOutputStream printed) {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
