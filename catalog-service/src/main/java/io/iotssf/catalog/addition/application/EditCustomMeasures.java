package io.iotssf.catalog.addition.application;

import io.iotssf.catalog.addition.domain.Action;
import io.iotssf.catalog.addition.domain.AdditionKind;
import io.iotssf.catalog.addition.domain.CustomIds;
import io.iotssf.catalog.addition.domain.CustomMeasures;
import io.iotssf.catalog.addition.domain.CustomRequirements;
import io.iotssf.catalog.addition.domain.Kept;
import io.iotssf.catalog.addition.domain.MeasureDraft;
import io.iotssf.catalog.addition.domain.MeasureIsSound;
import io.iotssf.catalog.published.CurrentCatalogue;
import io.iotssf.contracts.catalog.CustomMeasure;
import io.iotssf.kit.http.EntityTags;
import io.iotssf.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Adds, changes and removes custom measures. */
@ApplicationScoped
public class EditCustomMeasures {
  private final AdditionsWritePath writePath;
  private final CustomMeasures measures;
  private final CustomRequirements requirements;
  private final CurrentCatalogue catalogue;

  EditCustomMeasures(
      AdditionsWritePath writePath,
      CustomMeasures measures,
      CustomRequirements requirements,
      CurrentCatalogue catalogue) {
    this.writePath = writePath;
    this.measures = measures;
    this.requirements = requirements;
    this.catalogue = catalogue;
  }

  public Kept<CustomMeasure> add(MeasureDraft draft) {
    return writePath.write(
        moment -> {
          requireSound(draft);
          var row = draft.row(UUID.randomUUID(), 1);
          var kept = new Kept<>(row, moment.version(), moment.stamp(), moment.stamp());
          measures.add(kept);
          return change(Action.CREATED, row.version(), kept);
        });
  }

  public Kept<CustomMeasure> change(
      UUID id, @Nullable String ifMatch, UnaryOperator<MeasureDraft> patch) {
    return writePath.write(
        moment -> {
          var before = require(id, ifMatch);
          var draft = patch.apply(MeasureDraft.of(before.row()));
          requireSound(draft);
          var after = before.changed(draft.row(id, before.row().version() + 1), moment.stamp());
          measures.update(after);
          return change(Action.CHANGED, after.row().version(), after);
        });
  }

  public void remove(UUID id, @Nullable String ifMatch) {
    writePath.write(
        moment -> {
          var last = require(id, ifMatch);
          measures.remove(last);
          return change(Action.REMOVED, last.row().version() + 1, last);
        });
  }

  private static Change<CustomMeasure> change(
      Action action, long version, Kept<CustomMeasure> kept) {
    return new Change<>(AdditionKind.MEASURE, action, kept.row().id(), version, kept);
  }

  private Kept<CustomMeasure> require(UUID id, @Nullable String ifMatch) {
    var kept = measures.find(id).orElseThrow(ProblemException::notFound);
    EntityTags.requireMatch(ifMatch, EntityTags.ofVersion(kept.row().version()));
    return kept;
  }

  private void requireSound(MeasureDraft draft) {
    Soundness.require(MeasureIsSound.faults(draft, isThere(draft.requirementId())));
  }

  private boolean isThere(String requirementId) {
    return catalogue.get().hasRequirement(requirementId)
        || CustomIds.of(requirementId).flatMap(requirements::find).isPresent();
  }
}
