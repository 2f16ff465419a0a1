package io.iotssf.localstack.artifact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks a server once; others that want it at the same time wait for it. */
public final class Unpacking {
  private static final int OWNER_EXECUTE = 0100;

  private Unpacking() {}

  /** The directory {@code target}, filled by {@code fill} unless it already stands there whole. */
  public static Path once(Path target, Consumer<Path> fill) {
    if (Files.isDirectory(target)) {
      return target;
    }
    try {
      Files.createDirectories(target.getParent());
      Path lockFile = target.resolveSibling(target.getFileName() + ".lock");
      try (FileChannel channel =
              FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        if (lock.isValid() && !Files.isDirectory(target)) {
          Path draft = target.resolveSibling(target.getFileName() + ".new");
          delete(draft);
          Files.createDirectories(draft);
          fill.accept(draft);
          Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        }
      }
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Unpacks the {@code .txz} inside a jar, with links and execute permissions. */
  public static void txzInJar(Path jar, Path target) {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry inner =
          zip.stream().filter(e -> e.getName().endsWith(".txz")).findFirst().orElseThrow();
      try (InputStream packed = zip.getInputStream(inner);
          TarArchiveInputStream tar =
              new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
        for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
          unpack(tar, e, inside(target, e.getName()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Unpacks a zip, without its first directory. */
  public static void zip(Path file, Path target) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
        String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
        Path to = inside(target, name);
        Files.createDirectories(to.getParent());
        try (InputStream content = zip.getInputStream(entry)) {
          Files.copy(content, to);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a directory and everything in it, if it is there. */
  public static void delete(Path directory) {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(directory)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path to)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(to);
      return;
    }
    Files.createDirectories(to.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(to, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, to);
    if ((entry.getMode() & OWNER_EXECUTE) != 0 && !to.toFile().setExecutable(true, false)) {
      throw new IOException("Cannot make executable: " + to);
    }
  }

  private static Path inside(Path target, String name) throws IOException {
    Path to = target.resolve(name).normalize();
    if (!to.startsWith(target)) {
      throw new IOException("An entry leaves its archive: " + name);
    }
    return to;
  }
}
