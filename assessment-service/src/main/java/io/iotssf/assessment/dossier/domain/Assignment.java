package io.iotssf.assessment.dossier.domain;

import java.util.UUID;

/**
 * A person acts for a stakeholder of an assessment, in one of the stakeholder's roles.
 *
 * @param role code of the role, which the person must hold
 */
public record Assignment(UUID stakeholder, String role) {}
