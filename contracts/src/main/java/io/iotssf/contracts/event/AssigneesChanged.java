package io.iotssf.contracts.event;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts for a stakeholder changed. Carries the whole new list, so that applying the newest is
 * enough.
 *
 * @param version version of the assessment after the write
 * @param stakeholder id of the stakeholder
 * @param applyingEntity whether this stakeholder applies the framework and so reads all
 * @param assignees subjects of the people now assigned
 * @param role code of the role that acts for the stakeholder, which its people must hold to read;
 *     null for a party without a role, and in events written before this field was added: nobody
 *     reads by such an assignment
 * @param roles codes of all roles of the stakeholder, of which its people must hold one; null in
 *     events written before this field was added, where {@code role} is the only one
 */
public record AssigneesChanged(
    UUID assessment,
    long version,
    UUID stakeholder,
    boolean applyingEntity,
    List<String> assignees,
    @Nullable String role,
    @Nullable List<String> roles) {
  public static final String TYPE = "io.iotssf.assessment.assignees-changed.v1";
}
