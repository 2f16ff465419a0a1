package io.iotssf.assessment.preparation.application;

import io.iotssf.assessment.dossier.application.Effect;
import io.iotssf.assessment.dossier.application.Locked;
import io.iotssf.assessment.dossier.application.Rulings;
import io.iotssf.assessment.dossier.application.WritePath;
import io.iotssf.assessment.dossier.domain.Ruling;
import io.iotssf.assessment.dossier.domain.Status;
import io.iotssf.assessment.history.domain.RowChange;
import io.iotssf.assessment.part.application.JudgeRows;
import io.iotssf.assessment.part.application.SurroundingsOf;
import io.iotssf.assessment.part.domain.Parts;
import io.iotssf.assessment.part.domain.Row;
import io.iotssf.assessment.preparation.domain.PreparationKinds;
import io.iotssf.contracts.assessment.Stakeholder;
import io.iotssf.kit.http.EntityTags;
import io.iotssf.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says who acts for a stakeholder. Possible until the assessment is archived: who may read an
 * approved revision changes without changing what was approved.
 */
@ApplicationScoped
public class AssignStakeholder {
  private final WritePath writePath;
  private final Parts parts;
  private final JudgeRows judgeRows;
  private final SurroundingsOf surroundings;
  private final AssigneesFollow assignees;

  AssignStakeholder(
      WritePath writePath,
      Parts parts,
      JudgeRows judgeRows,
      SurroundingsOf surroundings,
      AssigneesFollow assignees) {
    this.surroundings = surroundings;
    this.writePath = writePath;
    this.parts = parts;
    this.judgeRows = judgeRows;
    this.assignees = assignees;
  }

  public Row<Stakeholder> assign(
      UUID assessment,
      UUID id,
      @Nullable String ifMatch,
      List<String> subjects,
      @Nullable String why) {
    return writePath.write(assessment, why, locked -> assign(locked, id, ifMatch, subjects));
  }

  private Effect<Row<Stakeholder>> assign(
      Locked locked, UUID id, @Nullable String ifMatch, List<String> subjects) {
    UUID assessment = locked.dossier().id();
    Row<Stakeholder> before =
        parts
            .find(assessment, PreparationKinds.STAKEHOLDER, id)
            .orElseThrow(ProblemException::notFound);
    EntityTags.requireMatch(ifMatch, EntityTags.ofVersion(before.version()));
    Rulings.enforce(notArchived(locked));
    Stakeholder content = before.content().assignedTo(subjects);
    judgeRows.require(PreparationKinds.STAKEHOLDER, content, surroundings.of(locked.dossier()));
    Row<Stakeholder> after = before.changed(content, locked.at());
    parts.update(assessment, PreparationKinds.STAKEHOLDER, after);
    var event = assignees.assigned(locked, content);
    return Effect.of(after, change(before.content(), content))
        .announcing(event.type(), event.data());
  }

  private static Ruling notArchived(Locked locked) {
    return locked.dossier().status() == Status.ARCHIVED
        ? Ruling.rejected(
            Ruling.Ground.STATE, "The assessment is archived and never changes any more.")
        : Ruling.allowed();
  }

  private static RowChange change(Stakeholder before, Stakeholder after) {
    return new RowChange(
        PreparationKinds.STAKEHOLDER.code(), after.id().toString(), "updated", before, after);
  }
}
