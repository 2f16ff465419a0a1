package io.iotssf.report.deliverable.persistence;

import io.iotssf.kit.tenant.CurrentTenant;
import io.iotssf.report.deliverable.domain.Assignments;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Assignments in PostgreSQL. */
@Singleton
class StoredAssignments
    implements Assignments, PanacheRepositoryBase<AssignmentRow, AssignmentRow.Key> {

  private final CurrentTenant currentTenant;

  StoredAssignments(CurrentTenant currentTenant) {
    this.currentTenant = currentTenant;
  }

  @Override
  public boolean replace(Assignment assignment, long version) {
    Optional<AssignmentRow> known = lock(assignment);
    if (known.isPresent() && known.get().version >= version) {
      return false;
    }
    AssignmentRow row = known.orElseGet(() -> begin(assignment));
    row.version = version;
    row.applyingEntity = assignment.applyingEntity();
    row.roles = assignment.roles().toArray(String[]::new);
    replaceSubjects(assignment);
    return true;
  }

  private Optional<AssignmentRow> lock(Assignment assignment) {
    return findByIdOptional(
        new AssignmentRow.Key(
            currentTenant.require().id(), assignment.assessment(), assignment.stakeholder()),
        LockModeType.PESSIMISTIC_WRITE);
  }

  private AssignmentRow begin(Assignment assignment) {
    AssignmentRow row = new AssignmentRow(assignment.assessment(), assignment.stakeholder());
    persist(row);
    return row;
  }

  private void replaceSubjects(Assignment assignment) {
    flush();
    getEntityManager()
        .createQuery(
            "delete from AssigneeRow a where a.assessment = :assessment and a.stakeholder = :stakeholder")
        .setParameter("assessment", assignment.assessment())
        .setParameter("stakeholder", assignment.stakeholder())
        .executeUpdate();
    assignment.subjects().stream()
        .distinct()
        .map(subject -> new AssigneeRow(subject, assignment.assessment(), assignment.stakeholder()))
        .forEach(getEntityManager()::persist);
  }
}
