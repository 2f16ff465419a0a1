package io.iotssf.contracts;

import org.jspecify.annotations.Nullable;

/**
 * A text of the catalogue.
 *
 * @param ja the Japanese words, as the source prints them once high-confidence errata are applied
 * @param en our working translation, never the publisher's; null where there is none yet
 */
public record Text(String ja, @Nullable String en) {

  /** A text that has no translation yet. */
  public static Text japanese(String ja) {
    return new Text(ja, null);
  }
}
