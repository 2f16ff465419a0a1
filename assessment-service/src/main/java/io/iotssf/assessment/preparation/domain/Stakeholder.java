package io.iotssf.assessment.preparation.domain;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A party of an assessment (ステークホルダー).
 *
 * @param key id of the stakeholder in its use case
 * @param role code of the role that acts for it; null for a party that is only affected
 * @param userKind {@code consumer} or {@code business}; null for a party that is no user
 * @param assignees subjects of the people who act for it, in order
 * @param version raised by every change of this stakeholder
 */
public record Stakeholder(
    UUID id,
    String key,
    Text name,
    Text description,
    @Nullable String role,
    @Nullable String userKind,
    boolean affectedParty,
    List<String> assignees,
    Source source,
    long version) {

  /** The same with other people acting for it. */
  public Stakeholder assignedTo(List<String> subjects) {
    return new Stakeholder(
        id, key, name, description, role, userKind, affectedParty, subjects, source, version + 1);
  }
}
