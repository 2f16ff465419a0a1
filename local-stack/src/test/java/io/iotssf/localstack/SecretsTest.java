package io.iotssf.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  @TempDir Path directory;

  @Test
  void aSecretIsTheSameAtEveryCallAndInEveryProcess() {
    Path file = directory.resolve("secrets.properties");
    String made = Secrets.in(file).of("catalog_app");
    assertEquals(32, made.length());
    assertEquals(made, Secrets.in(file).of("catalog_app"));
  }

  @Test
  void twoNamesAndTwoStacksHaveDifferentSecrets() {
    Secrets secrets = Secrets.in(directory.resolve("one"));
    assertNotEquals(secrets.of("catalog_app"), secrets.of("catalog_owner"));
    assertNotEquals(
        secrets.of("catalog_app"), Secrets.in(directory.resolve("two")).of("catalog_app"));
  }

  @Test
  void onlyTheOwnerReadsTheFile() throws IOException {
    Path file = directory.resolve("secrets.properties");
    Secrets.in(file).of("catalog_app");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }
}
