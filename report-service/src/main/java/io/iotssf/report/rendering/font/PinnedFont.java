package io.iotssf.report.rendering.font;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** BIZ UDPGothic, which stands in the resources with its licence (SIL Open Font License 1.1). */
public enum PinnedFont {
  REGULAR("/fonts/BIZUDPGothic-Regular.ttf", 400),
  BOLD("/fonts/BIZUDPGothic-Bold.ttf", 700);

  /** Name by which style sheets call the family. */
  public static final String FAMILY = "BIZ UDPGothic";

  private final byte[] bytes;
  private final int weight;

  PinnedFont(String resource, int weight) {
    this.bytes = read(resource);
    this.weight = weight;
  }

  /** Weight as style sheets number it. */
  public int weight() {
    return weight;
  }

  /** A fresh stream over the font file. */
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  private static byte[] read(String resource) {
    try (InputStream stream = PinnedFont.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("The font " + resource + " is missing from the package");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
