package io.iotssf.contracts;

import org.jspecify.annotations.Nullable;

/**
 * A document that the catalogue quotes.
 *
 * @param id short name used by {@link Source#document()}
 * @param title title as printed
 * @param publisher who published it
 * @param supplied whether the document itself was at hand when the catalogue was written
 * @param date date as printed; null where the document prints none
 */
public record SourceDocument(
    String id, String title, String publisher, boolean supplied, @Nullable String date) {}
