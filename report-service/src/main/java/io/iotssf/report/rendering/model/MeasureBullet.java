package io.iotssf.report.rendering.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One measure with what hangs on it.
 *
 * @param status null while nobody said
 * @param details sub-bullets, in order
 * @param notes ※ lines, in order
 */
public record MeasureBullet(
    String text,
    @Nullable Label status,
    List<Evidence> evidence,
    List<MeasureLine> details,
    List<MeasureLine> notes,
    List<Absence> absent)
    implements MeasureText {}
