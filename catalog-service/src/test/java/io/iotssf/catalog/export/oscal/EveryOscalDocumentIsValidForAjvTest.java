package io.iotssf.catalog.export.oscal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.catalog.export.FullEdition;
import io.iotssf.catalog.loading.LoadedCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A second opinion, by a validator that has nothing in common with the first but the schemas. It
 * needs Node and the npm registry, and so is part of {@code ./iot-ssf test --full} only.
 */
@EnabledIfSystemProperty(named = "full", matches = "true")
class EveryOscalDocumentIsValidForAjvTest {
  private static final Path PROGRAM = Path.of("src/test/node");

  @TempDir static Path folder;

  private static List<OscalFile> files = List.of();

  private record Outcome(int code, String output) {}

  @BeforeAll
  static void prepare() throws IOException, InterruptedException {
    for (String file : List.of("package.json", "package-lock.json", "validate.js")) {
      Files.copy(PROGRAM.resolve(file), folder.resolve(file));
    }
    Outcome installed = run(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
    assertEquals(0, installed.code(), installed::output);
    files =
        OscalFile.all(
            LoadedCatalogue.with(FullEdition.in(folder.resolve("edition"))),
            folder.resolve("oscal"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"catalog", "profile"})
  void byTheSchema(String kind) throws IOException, InterruptedException {
    List<Path> documents =
        files.stream().filter(file -> file.kind().equals(kind)).map(OscalFile::path).toList();
    Outcome outcome = validate(kind, documents);
    assertEquals(0, outcome.code(), outcome::output);
    assertEquals(
        documents.size(), outcome.output().lines().filter(l -> l.endsWith(": valid")).count());
  }

  @Test
  void theJudgeSeesFaults() throws IOException, InterruptedException {
    String broken =
        Files.readString(files.getFirst().path())
            .replace("\"name\":\"statement\"", "\"name\":\"no token\"");
    Path document = Files.writeString(folder.resolve("broken.json"), broken);
    Outcome outcome = validate("catalog", List.of(document));
    assertEquals(1, outcome.code());
    assertTrue(outcome.output().contains("must match pattern"), outcome::output);
  }

  private static Outcome validate(String kind, List<Path> documents)
      throws IOException, InterruptedException {
    Path schema = folder.resolve(kind + ".schema.json");
    try (InputStream in = new OscalSchemas(kind).open()) {
      Files.write(schema, in.readAllBytes());
    }
    List<String> command = new ArrayList<>(List.of("node", "validate.js", schema.toString()));
    documents.forEach(document -> command.add(document.toString()));
    return run(command);
  }

  private static Outcome run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    try (InputStream output = process.getInputStream()) {
      String text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
      return new Outcome(process.waitFor(), text);
    }
  }
}
