package io.iotssf.assessment.dossier.domain;

import io.iotssf.kit.tenant.Caller;
import io.iotssf.kit.tenant.Permission;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who sees what: leading, approving and auditing roles read all of the tenant; people of the
 * applying entity read all of their assessment; people of another stakeholder read what belongs to
 * it. A stakeholder role without an assignment, or an assignment without the role, gives nothing.
 */
public final class AssignedPeopleSeeTheirPart {

  /** What the caller may see of an assessment. */
  public Sight sight(Caller caller, @Nullable UUID applyingEntity, List<Assignment> assignments) {
    if (caller.may(Permission.READ_ALL_ASSESSMENTS)) {
      return new Sight.Whole();
    }
    Set<UUID> stakeholders = actingFor(caller, assignments);
    if (applyingEntity != null && stakeholders.contains(applyingEntity)) {
      return new Sight.Whole();
    }
    return stakeholders.isEmpty() ? new Sight.Nothing() : new Sight.PartOf(stakeholders);
  }

  /** The stakeholders for which a person acts: assigned, and holding the stakeholder's role. */
  public Set<UUID> actingFor(Caller caller, List<Assignment> assignments) {
    return assignments.stream()
        .filter(assignment -> holdsRole(caller, assignment))
        .map(Assignment::stakeholder)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean holdsRole(Caller caller, Assignment assignment) {
    return caller.roles().stream().anyMatch(role -> role.code().equals(assignment.role()));
  }
}
