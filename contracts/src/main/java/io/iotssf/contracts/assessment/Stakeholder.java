package io.iotssf.contracts.assessment;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A party of an assessment (ステークホルダー).
 *
 * @param key id of the row in the catalogue; null for a row of the tenant's own
 * @param description null where nothing is said
 * @param roles which of the four stakeholder roles it has, the principal one first; empty for a
 *     party that is only affected
 * @param userKind {@code consumer} or {@code business}; null for a party that is no user
 * @param affectedParty whether it can be harmed without having a part in the system
 * @param department who is responsible within it; null where nobody is named
 * @param cooperatingParties parties that work with it and have no part of their own in the
 *     assessment
 * @param assignees subjects of the people who act for it; empty in revisions and exports, since who
 *     may read changes without a change of what was approved, and for people of another party
 * @param source where it is printed; null for a row of the tenant's own
 */
public record Stakeholder(
    UUID id,
    @Nullable String key,
    Text name,
    @Nullable Text description,
    List<String> roles,
    @Nullable String userKind,
    boolean affectedParty,
    @Nullable Text department,
    List<Text> cooperatingParties,
    List<String> assignees,
    @Nullable Source source)
    implements Part {
  /** The principal role; null for a party that is only affected. */
  public @Nullable String role() {
    return roles.isEmpty() ? null : roles.getFirst();
  }

  @Override
  public Stakeholder withoutPeople() {
    return assignedTo(List.of());
  }

  /** The same with other people acting for it. */
  public Stakeholder assignedTo(List<String> subjects) {
    return new Stakeholder(
        id,
        key,
        name,
        description,
        roles,
        userKind,
        affectedParty,
        department,
        cooperatingParties,
        subjects,
        source);
  }
}
