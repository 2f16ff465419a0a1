package io.iotssf.kit.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files in a ZIP whose bytes follow from its content alone. */
public final class Archive {

  /**
   * No clock is read. It is not the first moment that a ZIP can name: the JDK takes that for an
   * earlier one, and writes it down by the time zone of the machine.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private Archive() {}

  /**
   * The archive.
   *
   * @param files bytes by name, in the order in which they shall stand
   */
  public static byte[] of(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Map<String, Supplier<byte[]>> suppliers = new LinkedHashMap<>();
    files.forEach((name, content) -> suppliers.put(name, () -> content));
    try {
      write(suppliers, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * Writes the archive file by file; each is asked for when its turn has come.
   *
   * @param files where the bytes come from by name, in the order in which they shall stand
   * @param into stays open
   */
  public static void write(Map<String, Supplier<byte[]>> files, OutputStream into)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(into);
    for (Map.Entry<String, Supplier<byte[]>> file : files.entrySet()) {
      ZipEntry entry = new ZipEntry(file.getKey());
      entry.setTimeLocal(NO_TIME);
      zip.putNextEntry(entry);
      zip.write(file.getValue().get());
      zip.closeEntry();
    }
    zip.finish();
  }
}
