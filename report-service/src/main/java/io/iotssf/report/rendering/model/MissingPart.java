package io.iotssf.report.rendering.model;

import org.jspecify.annotations.Nullable;

/**
 * What the source lacks; it is never invented.
 *
 * @param field what is missing
 * @param why what took it with it, for example a figure
 * @param note what is known of it
 * @param english the same in English; null where there is no translation
 */
public record MissingPart(String field, Label why, String note, @Nullable String english) {}
