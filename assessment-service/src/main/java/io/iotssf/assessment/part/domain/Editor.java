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
public record Editor(boolean leads, Set<UUID> actingFor, Set<UUID> peopled) {

  /** Whether the person edits what belongs to a stakeholder. */
  public boolean editsFor(UUID stakeholder) {
    return leads || actingFor.contains(stakeholder);
  }

  /**
   * Whether the person says yes or no for a stakeholder: its own people alone do, and whoever leads
   * only while it has none.
   */
  public boolean speaksFor(UUID stakeholder) {
    return actingFor.contains(stakeholder) || (leads && !peopled.contains(stakeholder));
  }
}
