package io.iotssf.report.deliverable.domain;

/** A deliverable with its bytes, before it is stored. */
public record BuiltDeliverable(Deliverable deliverable, byte[] content) {}
