package io.iotssf.assessment.part.domain;

import java.util.UUID;

/**
 * A row names another one.
 *
 * @param pointer where it does, as a JSON pointer into the row
 * @param kind code of the kind of the row that is named
 * @param id id of the row that is named
 */
public record PartReference(String pointer, String kind, UUID id) {}
