package io.iotssf.assessment.history.domain;

import org.jspecify.annotations.Nullable;

/**
 * What one write did to one resource.
 *
 * @param resource kind of what was written, for example {@code risk-rating}, or {@code assessment}
 * @param resourceId its id
 * @param action {@code created}, {@code updated}, {@code deleted}, {@code moved}, {@code
 *     submitted}, {@code returned}, {@code approved}, {@code reopened} or {@code archived}
 * @param before the resource before; null when it came into being
 * @param after the resource afterwards; null when it was removed
 */
public record RowChange(
    String resource,
    String resourceId,
    String action,
    @Nullable Object before,
    @Nullable Object after) {}
