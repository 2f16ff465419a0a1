package io.iotssf.report.deliverable.domain;

import io.iotssf.report.rendering.model.DocumentFormat;
import java.util.Map;

/**
 * A deliverable with its bytes, before it is stored.
 *
 * @param contents the bytes of each rendition
 */
public record BuiltDeliverable(Deliverable deliverable, Map<DocumentFormat, byte[]> contents) {}
