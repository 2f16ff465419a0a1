package io.iotssf.catalog.addition.domain;

import java.util.UUID;

/**
 * One change of a tenant's additions; never changes itself.
 *
 * @param additionsVersion version of the additions as a whole that it made, contiguous from 1
 * @param version version of the row that it made; a removal makes one too
 * @param position place of the row in listings
 * @param content the row as it was left, or as it was last, as the JSON that documents quote
 */
public record AdditionChange(
    long additionsVersion,
    AdditionKind kind,
    UUID id,
    long version,
    long position,
    Action action,
    String content,
    Stamp stamp) {}
