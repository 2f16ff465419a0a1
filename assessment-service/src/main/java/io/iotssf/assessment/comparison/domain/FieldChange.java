package io.iotssf.assessment.comparison.domain;

import org.jspecify.annotations.Nullable;

/**
 * A field with another value.
 *
 * @param field name of the field as the row has it, or {@code position} for its place among the
 *     rows of its kind, from 1
 * @param before null where it was not said, or where the row was not there
 * @param after null where it is not said any more, or where the row is gone
 */
public record FieldChange(String field, @Nullable Object before, @Nullable Object after) {}
