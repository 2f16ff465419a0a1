package io.iotssf.contracts;

import org.jspecify.annotations.Nullable;

/**
 * One place where the printed or scanned source cannot stand as it is, or contradicts itself.
 *
 * @param id stable id, for example {@code draft-e-012}
 * @param kind {@code misread}, {@code row-shift}, {@code cell-lost}, {@code repeat}, {@code
 *     inconsistency} or {@code discrepancy} (the publisher's own; never corrected)
 * @param affects {@code text}, {@code row} or {@code owner}
 * @param target id of the row or text that it is about
 * @param field name of the field of the target; null when the whole row is meant
 * @param literal what the source says; null when it says nothing (a lost cell)
 * @param corrected what we read instead; null when nothing is corrected
 * @param reason why, argued from the sources
 * @param confidence {@code high} (applied by default), {@code medium} or {@code low} (both readings
 *     are shown)
 * @param origin {@code scan}, {@code publisher} or {@code unknown}
 * @param source where
 */
public record Erratum(
    String id,
    String kind,
    String affects,
    String target,
    @Nullable String field,
    @Nullable String literal,
    @Nullable String corrected,
    Text reason,
    String confidence,
    String origin,
    Source source) {

  /** Whether the corrected reading is the one shown by default. */
  public boolean applied() {
    return "high".equals(confidence) && corrected != null && !"discrepancy".equals(kind);
  }
}
