package io.iotssf.report.deliverable.domain;

import java.util.List;
import java.util.UUID;

/** Who is assigned to which stakeholder, as assessment-service said last. */
public interface Assignments {

  /**
   * Replaces the assignees of a stakeholder, unless a newer list was applied before.
   *
   * @param version version of the assessment that the list belongs to
   * @return false when the list is not newer than the one that is known
   */
  boolean replace(Assignment assignment, long version);

  /**
   * @param applyingEntity whether the stakeholder applies the framework and so reads all
   * @param roles codes of the roles of which the people must hold one; none gives nobody access
   */
  record Assignment(
      UUID assessment,
      UUID stakeholder,
      boolean applyingEntity,
      List<String> subjects,
      List<String> roles) {}
}
