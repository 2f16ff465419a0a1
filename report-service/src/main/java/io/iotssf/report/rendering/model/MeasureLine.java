package io.iotssf.report.rendering.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sub-bullet or a ※ line.
 *
 * @param status null while nobody said
 */
public record MeasureLine(
    String text, @Nullable Label status, List<Evidence> evidence, List<Absence> absent)
    implements MeasureText {}
