package io.iotssf.report.rendering.model;

/**
 * A perspective of axis 3 that a document uses.
 *
 * @param name 第1の観点 to 第4の観点
 * @param meaning what it asks for, abridged
 */
public record Perspective(String code, String name, String meaning) {}
