package io.iotssf.localstack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.localstack.artifact.Artifacts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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

  /** Without it the first line that the program logs is an error about the missing manager. */
  @Test
  void whatVerifiesSourcesIsToldTheLogManagerOfTheServices() throws Exception {
    Path script = builtCheckout();
    Path jdk = jdkThatPrintsItsArguments();
    assertEquals(
        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager -cp %s/catalog-service/target/a-runner.jar io.iotssf.catalog.verification.VerifySources texts"
            .formatted(elsewhere.toRealPath()),
        lastLine(jdk, elsewhere, script.toString(), "verify-sources", "texts"));
  }

  @Test
  void whatVerifiesAHistoryIsToldTheSame() throws Exception {
    Path script = builtCheckout();
    Path jdk = jdkThatPrintsItsArguments();
    assertEquals(
        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager -cp %s/assessment-service/target/a-runner.jar io.iotssf.assessment.verification.VerifyHistory export.json"
            .formatted(elsewhere.toRealPath()),
        lastLine(jdk, elsewhere, script.toString(), "verify-history", "export.json"));
  }

  private Path builtCheckout() throws IOException {
    for (String program : List.of("catalog-service", "assessment-service", "report-service")) {
      Files.createDirectories(elsewhere.resolve(program).resolve("src/main"));
      file(program + "/pom.xml", "");
      file(program + "/target/a-runner.jar", "");
    }
    file("pom.xml", "");
    file("local-stack/target/local-stack-0.1.0-SNAPSHOT.jar", "");
    file(".mvn/jvm.config", "");
    file(".iot-ssf/built", "");
    return Files.copy(Path.of(SCRIPT), elsewhere.resolve("iot-ssf"));
  }

  private Path jdkThatPrintsItsArguments() throws IOException {
    Path java = file("jdk/bin/java", "#!/bin/sh\necho \"$*\"\n");
    Path javac = file("jdk/bin/javac", "#!/bin/sh\necho javac 25\n");
    for (Path program : List.of(java, javac)) {
      Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    return elsewhere.resolve("jdk");
  }

  private Path file(String name, String text) throws IOException {
    Path file = elsewhere.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static String ofOwnCheckout() throws IOException {
    return "Logs: " + Path.of(SCRIPT).toRealPath().resolveSibling(".iot-ssf/stack/logs");
  }

  private static String lastLine(Path workingDirectory, String... line)
      throws IOException, InterruptedException {
    return lastLine(Path.of(System.getProperty("java.home")), workingDirectory, line);
  }

  private static String lastLine(Path jdk, Path workingDirectory, String... line)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(List.of(line));
    builder.environment().put("JAVA_HOME", jdk.toString());
    Process process =
        builder.directory(workingDirectory.toFile()).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    try (Stream<String> lines = printed.lines()) {
      return lines.reduce("", (before, last) -> last);
    }
  }
}
