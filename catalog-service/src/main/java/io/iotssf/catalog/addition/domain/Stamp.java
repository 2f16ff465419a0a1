package io.iotssf.catalog.addition.domain;

import java.time.Instant;

/**
 * Who did it, and when.
 *
 * @param subject the token's {@code sub}
 * @param name the name by which the person logs in
 */
public record Stamp(Instant at, String subject, String name) {}
