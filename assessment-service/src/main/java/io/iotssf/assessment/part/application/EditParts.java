package io.iotssf.assessment.part.application;

import io.iotssf.assessment.dossier.application.Effect;
import io.iotssf.assessment.dossier.application.Effect.Announcement;
import io.iotssf.assessment.dossier.application.Locked;
import io.iotssf.assessment.dossier.application.ReadAccess;
import io.iotssf.assessment.dossier.application.WritePath;
import io.iotssf.assessment.dossier.domain.Assignments;
import io.iotssf.assessment.history.domain.Histories;
import io.iotssf.assessment.part.domain.Editor;
import io.iotssf.assessment.part.domain.Parts;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.kit.tenant.CurrentCaller;
import io.iotssf.kit.tenant.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Edits rows of a draft: one or many, all or none of them. Each edit is made, then all edited rows
 * are judged as they stand together, so that rows of one call may refer to each other; a single
 * fault undoes everything.
 */
@ApplicationScoped
public class EditParts {
  private final WritePath writePath;
  private final Parts parts;
  private final SurroundingsOf surroundings;
  private final JudgeRows judgeRows;
  private final ReadAccess readAccess;
  private final Assignments assignments;
  private final CurrentCaller currentCaller;
  private final Histories histories;
  private final Instance<RowFollower> followers;

  EditParts(
      WritePath writePath,
      Parts parts,
      SurroundingsOf surroundings,
      JudgeRows judgeRows,
      ReadAccess readAccess,
      Assignments assignments,
      CurrentCaller currentCaller,
      Histories histories,
      Instance<RowFollower> followers) {
    this.writePath = writePath;
    this.parts = parts;
    this.surroundings = surroundings;
    this.judgeRows = judgeRows;
    this.readAccess = readAccess;
    this.assignments = assignments;
    this.currentCaller = currentCaller;
    this.histories = histories;
    this.followers = followers;
  }

  /**
   * Makes the edits in their order.
   *
   * @param why the reason that the person gives, for the history
   * @return the rows in the order of the edits
   */
  public List<EditedRow<?>> edit(UUID assessment, List<Edit<?>> edits, @Nullable String why) {
    return writePath.edit(assessment, why, locked -> edit(locked, edits));
  }

  private Effect<List<EditedRow<?>>> edit(Locked locked, List<Edit<?>> edits) {
    Surroundings around = surroundings.of(locked.dossier());
    var making = new RowEditing(parts, around, locked, editor(locked.dossier().id()));
    List<EditedRow<?>> edited = new ArrayList<>();
    Rejections.enforceAll(edits, edit -> edited.add(making.make(edit)));
    judgeRows.require(locked, new RememberedSurroundings(around), edited);
    return new Effect<>(
        List.copyOf(edited),
        edited.stream().map(EditedRow::change).toList(),
        followed(locked, edited));
  }

  private List<Announcement> followed(Locked locked, List<EditedRow<?>> edited) {
    return followers.stream()
        .flatMap(follower -> follower.follow(locked, edited).stream())
        .toList();
  }

  private Editor editor(UUID assessment) {
    return new Editor(
        currentCaller.require().may(Permission.EDIT_ASSESSMENT),
        () -> readAccess.actingFor(assessment),
        () -> everPeopled(assessment));
  }

  /** Who once had people speaks through people, or whoever assigns them could speak for it. */
  private Set<UUID> everPeopled(UUID assessment) {
    Set<UUID> peopled = new HashSet<>(assignments.peopled(assessment));
    peopled.addAll(histories.onceAssigned(assessment));
    return peopled;
  }
}
