package io.iotssf.report.rendering.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stakeholder.
 *
 * @param key id of the stakeholder in its case; its id in the assessment for one of the
 *     organisation's own
 * @param description null where nothing is said
 * @param role its principal role; null for a party that is only affected
 * @param roles all of its roles, the principal one first
 * @param applyingEntity whether it applies the framework (適用主体)
 */
public record Party(
    String key,
    String name,
    @Nullable String description,
    @Nullable Label role,
    List<Label> roles,
    boolean affectedParty,
    boolean applyingEntity,
    List<Absence> absent)
    implements Sparse {}
