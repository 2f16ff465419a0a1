package io.iotssf.contracts;

import org.jspecify.annotations.Nullable;

/**
 * Where a text stands in a source document.
 *
 * @param document id of the {@link SourceDocument}: {@code draft}, {@code overview}, or {@code
 *     framework} for what only the framework document names, which is not among the supplied ones
 * @param section section heading as printed, for example {@code (2) ①}
 * @param table table number as printed, for example {@code 4} or {@code A-1}; null outside tables
 * @param row row number as printed; null where the table prints none
 * @param note what a reader must know of this source, for example that a name is abridged
 */
public record Source(
    String document,
    @Nullable String section,
    @Nullable String table,
    @Nullable String row,
    @Nullable String note) {}
