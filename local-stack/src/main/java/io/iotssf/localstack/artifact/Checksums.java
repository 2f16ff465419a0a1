package io.iotssf.localstack.artifact;

import io.iotssf.localstack.StackException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The SHA-256 of every file that the stack starts, as committed in {@code servers.sha256}.
 *
 * @param byName file name to lower-case hexadecimal SHA-256
 */
record Checksums(Map<String, String> byName) {
  private static final int BUFFER = 1 << 16;

  static Checksums committed() {
    try (InputStream list = Checksums.class.getResourceAsStream("/servers.sha256")) {
      return parse(new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads what {@code sha256sum} writes; lines that begin with # are comments. */
  static Checksums parse(String list) {
    return new Checksums(
        list.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split("\\s+", 2))
            .collect(Collectors.toUnmodifiableMap(part -> part[1], part -> part[0])));
  }

  /** A short name for exactly this list. */
  String digest() {
    return Integer.toHexString(new TreeMap<>(byName).hashCode());
  }

  /** Fails unless the file is in the list and has the listed content. */
  void verify(Path file) {
    String name = file.getFileName().toString();
    String expected = byName.get(name);
    if (expected == null) {
      throw new StackException(
          "%s is not in local-stack/src/main/resources/servers.sha256, so it is not started."
              .formatted(file));
    }
    String actual = sha256(file);
    if (!actual.equals(expected)) {
      throw new StackException(
          "%s has the SHA-256 %s, but %s was expected. Delete it and build again."
              .formatted(file, actual, expected));
    }
  }

  static String sha256(Path file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        byte[] buffer = new byte[BUFFER];
        while (in.read(buffer) >= 0) {
          // The stream feeds the digest.
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
