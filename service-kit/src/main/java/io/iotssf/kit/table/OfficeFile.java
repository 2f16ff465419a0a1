package io.iotssf.kit.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Office files (ISO/IEC 29500), which are archives. */
public final class OfficeFile {
  private static final String PROPERTIES = "docProps/core.xml";

  private OfficeFile() {}

  /**
   * The same file as if it had been made at that moment: the libraries write the clock into the
   * properties, and an archive that only the JDK's reader of files takes.
   *
   * @param change what becomes of a part of the archive, by its name
   */
  public static byte[] withoutClock(
      byte[] office, Instant made, BiFunction<String, byte[], byte[]> change) {
    try {
      Path file = Files.createTempFile("office", ".zip");
      try {
        Files.write(file, office);
        Map<String, byte[]> parts = parts(file);
        parts.replaceAll(
            (name, part) -> name.equals(PROPERTIES) ? dated(part, made) : change.apply(name, part));
        return Archive.of(parts);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, byte[]> parts(Path archive) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] dated(byte[] xml, Instant made) {
    return new String(xml, StandardCharsets.UTF_8)
        .replaceAll(
            "(<dcterms:(?:created|modified)[^>]*>)[^<]*",
            "$1" + made.truncatedTo(ChronoUnit.SECONDS))
        .getBytes(StandardCharsets.UTF_8);
  }
}
