package io.iotssf.catalog.addition.application;

import io.iotssf.catalog.addition.domain.Action;
import io.iotssf.catalog.addition.domain.AdditionKind;
import io.iotssf.catalog.addition.domain.Kept;
import java.util.UUID;

/**
 * What a write did to one row.
 *
 * @param version version of the row that it made
 * @param after the row as it was left, or as it was last
 */
record Change<T>(AdditionKind kind, Action action, UUID id, long version, Kept<T> after) {}
