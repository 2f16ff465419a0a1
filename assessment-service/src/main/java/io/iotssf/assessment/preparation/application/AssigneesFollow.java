package io.iotssf.assessment.preparation.application;

import io.iotssf.assessment.dossier.application.Effect.Announcement;
import io.iotssf.assessment.dossier.application.Locked;
import io.iotssf.assessment.dossier.domain.Assignments;
import io.iotssf.assessment.part.application.EditedRow;
import io.iotssf.assessment.part.application.RowFollower;
import io.iotssf.contracts.assessment.Stakeholder;
import io.iotssf.contracts.event.AssigneesChanged;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Keeps who may see what in step with what the rows of stakeholders say. */
@ApplicationScoped
class AssigneesFollow implements RowFollower {
  private final Assignments assignments;

  AssigneesFollow(Assignments assignments) {
    this.assignments = assignments;
  }

  @Override
  public List<Announcement> follow(Locked locked, List<EditedRow<?>> edited) {
    return edited.stream().flatMap(row -> follow(locked, row)).toList();
  }

  private Stream<Announcement> follow(Locked locked, EditedRow<?> edited) {
    if (edited.contentAfter() instanceof Stakeholder after) {
      boolean same =
          edited.contentBefore() instanceof Stakeholder before
              && before.assignees().equals(after.assignees())
              && before.roles().equals(after.roles());
      return same ? Stream.empty() : Stream.of(assigned(locked, after));
    }
    return edited.contentBefore() instanceof Stakeholder removed
        ? Stream.of(assigned(locked, removed.assignedTo(List.of())))
        : Stream.empty();
  }

  /** Says to this service and to the others who acts for a stakeholder from now on. */
  Announcement assigned(Locked locked, Stakeholder stakeholder) {
    assignments.replace(
        locked.dossier().id(), stakeholder.id(), stakeholder.assignees(), stakeholder.roles());
    return announcement(locked, stakeholder);
  }

  /** The event that tells who acts for a stakeholder. */
  static Announcement announcement(Locked locked, Stakeholder stakeholder) {
    return new Announcement(
        AssigneesChanged.TYPE,
        new AssigneesChanged(
            locked.dossier().id(),
            locked.dossier().version(),
            stakeholder.id(),
            stakeholder.id().equals(locked.dossier().applyingEntity()),
            stakeholder.assignees(),
            stakeholder.role(),
            stakeholder.roles()));
  }
}
