package io.iotssf.benchmarks.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.localstack.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresProgramTest {
  @TempDir Path root;
  private Path older;
  private Path newer;

  @BeforeEach
  void install() throws IOException {
    older = Files.createDirectories(root.resolve("packages/15/bin"));
    newer = Files.createDirectories(root.resolve("packages/17/bin"));
    program(older, "pgbench");
    program(newer, "pgbench");
  }

  @Test
  void theSearchPathComesFirstThenTheNewestPackage() {
    Path onPath = root.resolve("path");
    assertEquals(
        List.of(onPath, newer, older),
        PostgresProgram.places(
            onPath.toString(), List.of(root.resolve("packages"), root.resolve("nowhere"))));
  }

  @Test
  void theFirstThatHasTheProgramIsTaken() throws IOException {
    program(older, "psql");
    assertEquals(newer.resolve("pgbench"), PostgresProgram.find("pgbench", List.of(newer, older)));
    assertEquals(older.resolve("psql"), PostgresProgram.find("psql", List.of(newer, older)));
  }

  @Test
  void aProgramThatIsMissingIsToldWithItsPackage() {
    var missing =
        assertThrows(
            StackException.class, () -> PostgresProgram.find("psql", List.of(newer, older)));
    String message = String.valueOf(missing.getMessage());
    assertTrue(message.startsWith("psql is needed"), message);
    assertTrue(message.contains("postgresql-client"), message);
  }

  private static void program(Path directory, String name) throws IOException {
    assertTrue(Files.createFile(directory.resolve(name)).toFile().setExecutable(true));
  }
}
