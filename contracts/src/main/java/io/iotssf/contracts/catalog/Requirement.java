package io.iotssf.contracts.catalog;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import org.jspecify.annotations.Nullable;

/**
 * A requirement (対策要件): a row of the draft's table A-1, or a wording of the overview.
 *
 * @param id for example {@code draft-a-1-07} or {@code ov-r-012}
 * @param number as printed in A-1; for a wording its place in the edition, from 1
 * @param perspective code of the perspective; null for a wording that the cases place differently
 * @param target code of the target; null as {@code perspective}
 * @param phase code of the life-cycle phase; null where none applies or the order is ambiguous
 * @param phaseBasis {@code stated} or {@code derived-from-order}; null with {@code phase}
 */
public record Requirement(
    String id,
    int number,
    @Nullable String perspective,
    @Nullable String target,
    @Nullable String phase,
    @Nullable String phaseBasis,
    Text text,
    Source source) {}
