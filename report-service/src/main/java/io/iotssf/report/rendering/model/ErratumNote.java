package io.iotssf.report.rendering.model;

import org.jspecify.annotations.Nullable;

/**
 * What a reader must know of a place where the source cannot stand as it is.
 *
 * @param id id of the erratum
 * @param kind what is wrong, in words
 * @param where document, section, table and row, in words
 * @param literal what the source says; null when it says nothing
 * @param after id of an earlier erratum whose correction {@code literal} already holds; null when
 *     {@code literal} is what the source prints
 * @param corrected the other reading; null when nothing is corrected
 * @param shownLiteral the part of {@code literal} that matters; null together with it
 * @param shownCorrected the part of {@code corrected} that matters; null together with it
 * @param applied whether the document shows the corrected reading
 * @param handling the same in words
 * @param origin whose slip it is, in words
 */
public record ErratumNote(
    String id,
    String kind,
    String where,
    @Nullable String literal,
    @Nullable String after,
    @Nullable String corrected,
    @Nullable String shownLiteral,
    @Nullable String shownCorrected,
    String reason,
    boolean applied,
    String handling,
    String origin) {

  /** Whether there is a second reading that the text itself does not show. */
  public boolean otherReading() {
    return corrected != null && !applied;
  }
}
