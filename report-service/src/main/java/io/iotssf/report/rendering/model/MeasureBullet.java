package io.iotssf.report.rendering.model;

import java.util.List;

/**
 * One measure with what hangs on it.
 *
 * @param details sub-bullets, in order
 * @param notes ※ lines, in order
 */
public record MeasureBullet(String text, List<String> details, List<String> notes) {}
