package io.iotssf.report.rendering.model;

/**
 * Something that the revision does not hold, said in both languages, so that no empty place looks
 * like a mistake.
 *
 * @param field name of the member that is null or empty; {@code source} where the row is the
 *     organisation's own
 */
public record Absence(String field, String ja, String en) {}
