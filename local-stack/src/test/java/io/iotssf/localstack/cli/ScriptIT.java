package io.iotssf.localstack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.localstack.artifact.Artifacts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptIT {
  private static final String SCRIPT = Artifacts.find().root().resolve("iot-ssf").toString();

  @TempDir Path elsewhere;

  @Test
  void itActsOnItsOwnCheckoutFromEverywhere() throws Exception {
    Path pom = elsewhere.resolve("local-stack/pom.xml");
    Files.createDirectories(pom.getParent());
    Files.createFile(pom);
    assertEquals(ofOwnCheckout(), lastLine(elsewhere, SCRIPT, "status"));
    assertEquals(ofOwnCheckout(), lastLine(Path.of("/"), SCRIPT, "status"));
  }

  @Test
  void aLinkToItIsFollowed() throws Exception {
    Path first = Files.createDirectories(elsewhere.resolve("bin")).resolve("first");
    Files.createSymbolicLink(first, Path.of(SCRIPT));
    Files.createSymbolicLink(elsewhere.resolve("second"), Path.of("bin/first"));
    assertEquals(ofOwnCheckout(), lastLine(Path.of("/"), elsewhere + "/second", "status"));
    assertEquals(ofOwnCheckout(), lastLine(elsewhere, "./second", "status"));
    Files.delete(elsewhere.resolve("second"));
    Files.delete(first);
  }

  /** A copy has nothing to run: a check that should start all the same ends at once. */
  @Test
  void strayWordsAfterTestAreRefused() throws Exception {
    String copy = Files.copy(Path.of(SCRIPT), elsewhere.resolve("copy")).toString();
    assertEquals(
        "iot-ssf: There is no 'extra' here. Usage: ./iot-ssf test [--full]",
        lastLine(elsewhere, copy, "test", "--full", "extra"));
    assertEquals("Usage: ./iot-ssf test [--full]", lastLine(elsewhere, copy, "test", "--help"));
  }

  /** A word that is no goal is refused by what measures; an option already by the script. */
  @Test
  void optionsAfterBenchAreRefused() throws Exception {
    String copy = Files.copy(Path.of(SCRIPT), elsewhere.resolve("copy")).toString();
    assertEquals(
        "iot-ssf: There is no '--fast' here. Usage: ./iot-ssf bench [GOAL …]",
        lastLine(elsewhere, copy, "bench", "P1", "--fast"));
    assertEquals("Usage: ./iot-ssf bench [GOAL …]", lastLine(elsewhere, copy, "bench", "--help"));
  }

  private static String ofOwnCheckout() throws IOException {
    return "Logs: " + Path.of(SCRIPT).toRealPath().resolveSibling(".iot-ssf/stack/logs");
  }

  private static String lastLine(Path workingDirectory, String... line)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(List.of(line));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process =
        builder.directory(workingDirectory.toFile()).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    try (Stream<String> lines = printed.lines()) {
      return lines.reduce("", (before, last) -> last);
    }
  }
}
