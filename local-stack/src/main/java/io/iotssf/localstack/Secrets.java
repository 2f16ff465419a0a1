package io.iotssf.localstack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The passwords and keys of one stack: made at random when first asked for, and kept in a file that
 * only its owner may read. Nothing here is ever committed or shared between stacks.
 */
public final class Secrets {
  private static final int BYTES = 24;

  private final Path file;
  private final Properties values = new Properties();
  private final SecureRandom random = new SecureRandom();

  private Secrets(Path file) {
    this.file = file;
  }

  /** Opens the file; a missing one is an empty one. */
  public static Secrets in(Path file) {
    Secrets secrets = new Secrets(file);
    if (Files.exists(file)) {
      secrets.read();
    }
    return secrets;
  }

  /** The secret of this name, the same at every call. */
  public synchronized String of(String name) {
    String known = values.getProperty(name);
    if (known != null) {
      return known;
    }
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String made = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    values.setProperty(name, made);
    write();
    return made;
  }

  private void read() {
    try (Reader reader = Files.newBufferedReader(file)) {
      values.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write() {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path draft = file.resolveSibling(file.getFileName() + ".new");
      Files.deleteIfExists(draft);
      var onlyOwner =
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
      Files.createFile(draft, onlyOwner);
      try (Writer writer = Files.newBufferedWriter(draft)) {
        values.store(writer, "Passwords of this local stack only");
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
