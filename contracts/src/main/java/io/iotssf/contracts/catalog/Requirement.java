package io.iotssf.contracts.catalog;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import org.jspecify.annotations.Nullable;

/**
 * A requirement of table A-1 (対策要件).
 *
 * @param id for example {@code draft-a-1-07}
 * @param number as printed
 * @param perspective code of the perspective that A-1 gives it
 * @param target code of the target that A-1 gives it
 * @param phase code of the life-cycle phase; null where none applies or the order is ambiguous
 * @param phaseBasis {@code stated} or {@code derived-from-order}; null with {@code phase}
 */
public record Requirement(
    String id,
    int number,
    String perspective,
    String target,
    @Nullable String phase,
    @Nullable String phaseBasis,
    Text text,
    Source source) {}
