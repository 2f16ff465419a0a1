package io.iotssf.report.rendering.model;

import org.jspecify.annotations.Nullable;

/**
 * A row number that the source skips.
 *
 * @param number the number that no row has
 * @param erratum id of the erratum that speaks of it; null when there is none
 */
public record MissingNumber(int number, @Nullable String erratum) {}
