package io.iotssf.catalog.addition.domain;

import java.util.Collection;

/**
 * The codes that the published catalogue knows.
 *
 * @param requirements ids of the published requirements
 */
public record KnownCodes(
    Collection<String> perspectives,
    Collection<String> targets,
    Collection<String> phases,
    Collection<String> threats,
    Collection<String> requirements) {}
