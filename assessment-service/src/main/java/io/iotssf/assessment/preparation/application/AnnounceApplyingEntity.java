package io.iotssf.assessment.preparation.application;

import io.iotssf.assessment.dossier.application.Effect.Announcement;
import io.iotssf.assessment.dossier.application.Locked;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.part.domain.Parts;
import io.iotssf.assessment.part.domain.Row;
import io.iotssf.assessment.preparation.domain.PreparationKinds;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells the other services when another stakeholder applies the framework and so reads all. */
@ApplicationScoped
public class AnnounceApplyingEntity {
  private final Parts parts;

  AnnounceApplyingEntity(Parts parts) {
    this.parts = parts;
  }

  /** Whether the assessment has a stakeholder of this id. */
  public boolean isStakeholder(UUID assessment, UUID id) {
    return parts.find(assessment, PreparationKinds.STAKEHOLDER, id).isPresent();
  }

  /** What is to be announced of a head whose applying entity was another one before. */
  public List<Announcement> changed(Locked locked, @Nullable UUID before, Dossier after) {
    if (Objects.equals(before, after.applyingEntity())) {
      return List.of();
    }
    Locked described = new Locked(after, locked.sight(), locked.actor(), locked.at());
    return Stream.of(Optional.ofNullable(before), Optional.ofNullable(after.applyingEntity()))
        .flatMap(Optional::stream)
        .flatMap(id -> parts.find(after.id(), PreparationKinds.STAKEHOLDER, id).stream())
        .map(Row::content)
        .map(stakeholder -> AssigneesFollow.announcement(described, stakeholder))
        .toList();
  }
}
