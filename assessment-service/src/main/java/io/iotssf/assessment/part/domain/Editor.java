package io.iotssf.assessment.part.domain;

import java.util.Set;
import java.util.UUID;

/**
 * Who edits.
 *
 * @param leads whether the person leads assessments (an assessor)
 * @param actingFor ids of the stakeholders of this assessment for which the person acts
 * @param peopled ids of the stakeholders of this assessment for which anybody acts
 */
public record Editor(boolean leads, Set<UUID> actingFor, Set<UUID> peopled) {}
