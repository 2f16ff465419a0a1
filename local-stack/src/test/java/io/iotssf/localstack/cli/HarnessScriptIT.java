package io.iotssf.localstack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.localstack.artifact.Artifacts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands attack and chaos, on a checkout whose build only leaves reports. */
class HarnessScriptIT {
  private static final List<String> FAULTS = List.of("F9", "F10", "F11", "F12");

  @TempDir Path checkout;

  /**
   * What was printed, and how it ended.
   *
   * @param lines of both streams
   */
  private record Ended(int code, List<String> lines) {}

  @ParameterizedTest
  @CsvSource({"attack,--fast", "chaos,F9"})
  void whatItDoesNotTakeIsRefused(String command, String word) throws Exception {
    script();
    assertEquals(
        new Ended(
            1,
            List.of(
                "iot-ssf: There is no '%s' here. Usage: ./iot-ssf %s".formatted(word, command))),
        run(command, word));
    assertEquals(new Ended(0, List.of("Usage: ./iot-ssf " + command)), run(command, "--help"));
  }

  @Test
  void everyNumberHasItsLine() throws Exception {
    script();
    for (String number : FAULTS) {
      testOf(number, "@Tag(\"%s\")".formatted(number));
    }
    build(0, FAULTS);
    Ended ended = run("chaos");
    assertEquals(0, ended.code(), ended.toString());
    assertEquals(
        List.of(
            "F9   passed, 3 cases, 0 failed",
            "F10  passed, 3 cases, 0 failed",
            "F11  passed, 3 cases, 0 failed",
            "F12  passed, 3 cases, 0 failed"),
        verdicts(ended));
    assertTrue(
        ended
            .lines()
            .contains(
                "-B -ntp verify -Dgroups=chaos -Dfull=true -Dmaven.test.failure.ignore=true"));
  }

  @Test
  void aNumberWithoutATestAndOneThatFailsAreFailures() throws Exception {
    script();
    testOf("F9", "@Tag(\"F9\")");
    testOf("F10", "// no tag");
    testOf("F11", "@Tag(\"F11\")");
    build(1, List.of("F9", "F10"));
    Ended ended = run("chaos");
    assertEquals(1, ended.code());
    assertEquals(
        List.of(
            "F9   failed, 3 cases, 1 failed",
            "F10  failed (no test ran), 0 cases, 0 failed",
            "F11  failed (no test ran), 0 cases, 0 failed",
            "F12  failed (no test ran), 0 cases, 0 failed"),
        verdicts(ended));
  }

  private static List<String> verdicts(Ended ended) {
    return ended.lines().subList(ended.lines().size() - FAULTS.size(), ended.lines().size());
  }

  private void script() throws IOException {
    for (String file : List.of("iot-ssf", "acceptance-tests/harness.sh")) {
      Path copy = checkout.resolve(file);
      Files.createDirectories(copy.getParent());
      Files.copy(Artifacts.find().root().resolve(file), copy);
    }
  }

  private void testOf(String number, String tag) throws IOException {
    Path file = checkout.resolve("module/src/test/java/a/%sIT.java".formatted(number));
    Files.createDirectories(file.getParent());
    Files.createDirectories(checkout.resolve("module/target"));
    Files.writeString(file, tag + "\nclass " + number + "IT {}\n");
  }

  /** A build that says how it was called and leaves a report for each of these. */
  private void build(int failures, List<String> numbers) throws IOException {
    StringBuilder build =
        new StringBuilder("#!/bin/sh\necho \"$*\"\nmkdir -p module/target/failsafe-reports\n");
    for (String number : numbers) {
      build.append(
          "echo '<testsuite name=\"a\" tests=\"4\" errors=\"0\" skipped=\"1\" failures=\"%d\">' >module/target/failsafe-reports/TEST-a.%sIT.xml%n"
              .formatted(failures, number));
    }
    Path file = Files.writeString(checkout.resolve("mvnw"), build);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Ended run(String... words) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(checkout.resolve("iot-ssf").toString());
    builder.command().addAll(List.of(words));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), printed.lines().toList());
  }
}
