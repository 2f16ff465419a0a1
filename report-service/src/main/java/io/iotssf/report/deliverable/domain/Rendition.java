package io.iotssf.report.deliverable.domain;

import io.iotssf.report.rendering.model.DocumentFormat;

/**
 * A document as it is set in one format.
 *
 * @param size of the content, in bytes
 * @param sha256 of the content, lower-case hexadecimal
 */
public record Rendition(DocumentFormat format, int size, String sha256) {}
