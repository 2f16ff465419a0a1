package io.iotssf.report.rendering.model;

import org.jspecify.annotations.Nullable;

/**
 * A stakeholder.
 *
 * @param key id of the stakeholder in its case
 * @param role one of the four roles; null for a party that is only affected
 * @param applyingEntity whether it applies the framework (適用主体)
 */
public record Party(
    String key,
    String name,
    String description,
    @Nullable Label role,
    boolean affectedParty,
    boolean applyingEntity) {}
