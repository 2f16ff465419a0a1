package io.iotssf.contracts.event;

import java.util.List;
import java.util.UUID;

/**
 * Who acts for a stakeholder changed. Carries the whole new list, so that applying the newest is
 * enough.
 *
 * @param version version of the assessment after the write
 * @param stakeholder id of the stakeholder
 * @param applyingEntity whether this stakeholder applies the framework and so reads all
 * @param assignees subjects of the people now assigned
 */
public record AssigneesChanged(
    UUID assessment,
    long version,
    UUID stakeholder,
    boolean applyingEntity,
    List<String> assignees) {
  public static final String TYPE = "io.iotssf.assessment.assignees-changed.v1";
}
