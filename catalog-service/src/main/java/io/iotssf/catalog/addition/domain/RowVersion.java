package io.iotssf.catalog.addition.domain;

/**
 * A former or the present version of a row.
 *
 * @param version of the row
 * @param row what it said, or what it said last when it was removed
 */
public record RowVersion<T>(long version, Action action, Stamp stamp, T row) {}
