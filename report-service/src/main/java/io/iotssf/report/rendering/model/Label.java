package io.iotssf.report.rendering.model;

/**
 * A code of the framework in words.
 *
 * @param code the code, for machines
 * @param text the words of the document's language
 */
public record Label(String code, String text) {}
