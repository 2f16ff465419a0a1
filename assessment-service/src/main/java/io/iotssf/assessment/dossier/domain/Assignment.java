package io.iotssf.assessment.dossier.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person acts for a stakeholder of an assessment.
 *
 * @param role code of the role that the person must hold; null for a stakeholder without a role,
 *     for which nobody acts
 */
public record Assignment(UUID stakeholder, @Nullable String role) {}
