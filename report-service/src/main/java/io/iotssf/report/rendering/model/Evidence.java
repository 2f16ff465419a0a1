package io.iotssf.report.rendering.model;

import java.time.LocalDate;

/**
 * Something that shows that a measure is taken; it is kept elsewhere.
 *
 * @param uri where it is kept
 * @param sha256 of its bytes, lower-case hexadecimal
 * @param checkedBy who checked it
 * @param checkedOnDate {@code checkedOn} in words
 */
public record Evidence(
    String uri, String sha256, String checkedBy, LocalDate checkedOn, String checkedOnDate) {}
