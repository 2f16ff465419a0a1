package io.iotssf.report.rendering.model;

import org.jspecify.annotations.Nullable;

/**
 * A document that is quoted.
 *
 * @param mark how places in the document refer to it
 * @param note what a reader must know of it, for example that it was not at hand
 */
public record SourceLine(
    String id,
    String mark,
    String title,
    String publisher,
    @Nullable String date,
    @Nullable String note) {}
