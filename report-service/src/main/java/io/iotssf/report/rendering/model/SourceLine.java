package io.iotssf.report.rendering.model;

import org.jspecify.annotations.Nullable;

/**
 * A document that is quoted.
 *
 * @param note what a reader must know of it, for example that it was not at hand
 */
public record SourceLine(
    String id, String title, String publisher, @Nullable String date, @Nullable String note) {}
