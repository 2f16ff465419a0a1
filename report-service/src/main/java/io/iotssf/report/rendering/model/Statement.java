package io.iotssf.report.rendering.model;

import java.util.List;

/** A paragraph, or a step, in the words of the assessment. */
public record Statement(String text, List<Absence> absent) implements Sparse {}
