package io.iotssf.assessment.preparation.application;

import io.iotssf.assessment.dossier.application.Effect;
import io.iotssf.assessment.dossier.application.Locked;
import io.iotssf.assessment.dossier.application.Rulings;
import io.iotssf.assessment.dossier.application.WritePath;
import io.iotssf.assessment.dossier.domain.Policy;
import io.iotssf.assessment.preparation.domain.AssigneesAreASmallSet;
import io.iotssf.assessment.preparation.domain.OnlyRolesAreAssigned;
import io.iotssf.assessment.preparation.domain.Stakeholder;
import io.iotssf.assessment.preparation.domain.Stakeholders;
import io.iotssf.contracts.event.AssigneesChanged;
import io.iotssf.kit.http.EntityTags;
import io.iotssf.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says who acts for a stakeholder. Possible in every status: who may read an approved revision
 * changes without changing what was approved.
 */
@ApplicationScoped
public class AssignStakeholder {
  private static final List<Policy<Stakeholder>> POLICIES =
      List.of(new OnlyRolesAreAssigned(), new AssigneesAreASmallSet());

  private final WritePath writePath;
  private final Stakeholders stakeholders;

  AssignStakeholder(WritePath writePath, Stakeholders stakeholders) {
    this.writePath = writePath;
    this.stakeholders = stakeholders;
  }

  public Stakeholder assign(
      UUID assessment, UUID id, @Nullable String ifMatch, List<String> subjects) {
    return writePath.write(assessment, locked -> assign(locked, id, ifMatch, subjects));
  }

  private Effect<Stakeholder> assign(
      Locked locked, UUID id, @Nullable String ifMatch, List<String> subjects) {
    UUID assessment = locked.dossier().id();
    Stakeholder before = stakeholders.find(assessment, id).orElseThrow(ProblemException::notFound);
    EntityTags.requireMatch(ifMatch, EntityTags.ofVersion(before.version()));
    Stakeholder after = before.assignedTo(subjects);
    Rulings.enforce(Policy.all(POLICIES, after));
    stakeholders.assign(assessment, after);
    return Effect.updated("stakeholder", id, before, after)
        .announcing(AssigneesChanged.TYPE, event(locked, after));
  }

  private static AssigneesChanged event(Locked locked, Stakeholder stakeholder) {
    return new AssigneesChanged(
        locked.dossier().id(),
        locked.dossier().version(),
        stakeholder.id(),
        stakeholder.id().equals(locked.dossier().applyingEntity()),
        stakeholder.assignees(),
        stakeholder.role());
  }
}
