package io.iotssf.catalog.addition.application;

import static java.util.stream.Collectors.joining;

import io.iotssf.catalog.addition.domain.Action;
import io.iotssf.catalog.addition.domain.AdditionKind;
import io.iotssf.catalog.addition.domain.CustomMeasures;
import io.iotssf.catalog.addition.domain.CustomRequirements;
import io.iotssf.catalog.addition.domain.Kept;
import io.iotssf.catalog.addition.domain.RequirementDraft;
import io.iotssf.catalog.addition.domain.RequirementIsSound;
import io.iotssf.contracts.catalog.CustomRequirement;
import io.iotssf.kit.http.EntityTags;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Adds, changes and removes custom requirements. */
@ApplicationScoped
public class EditCustomRequirements {
  private static final int MOST_NAMED = 20;

  private final AdditionsWritePath writePath;
  private final CustomRequirements requirements;
  private final CustomMeasures measures;
  private final FindKnownCodes codes;

  EditCustomRequirements(
      AdditionsWritePath writePath,
      CustomRequirements requirements,
      CustomMeasures measures,
      FindKnownCodes codes) {
    this.writePath = writePath;
    this.requirements = requirements;
    this.measures = measures;
    this.codes = codes;
  }

  public Kept<CustomRequirement> add(RequirementDraft draft) {
    return writePath.write(
        moment -> {
          Soundness.require(RequirementIsSound.faults(draft, codes.now()));
          var row = draft.row(UUID.randomUUID(), 1);
          var kept = new Kept<>(row, moment.version(), moment.stamp(), moment.stamp());
          requirements.add(kept);
          return change(Action.CREATED, row.version(), kept);
        });
  }

  public Kept<CustomRequirement> change(
      UUID id, @Nullable String ifMatch, UnaryOperator<RequirementDraft> patch) {
    return writePath.write(
        moment -> {
          var before = require(id, ifMatch);
          var draft = patch.apply(RequirementDraft.of(before.row()));
          Soundness.require(RequirementIsSound.faults(draft, codes.now()));
          var after = before.changed(draft.row(id, before.row().version() + 1), moment.stamp());
          requirements.update(after);
          return change(Action.CHANGED, after.row().version(), after);
        });
  }

  public void remove(UUID id, @Nullable String ifMatch) {
    writePath.write(
        moment -> {
          var last = require(id, ifMatch);
          requireUnanswered(measures.answering(id));
          requirements.remove(last);
          return change(Action.REMOVED, last.row().version() + 1, last);
        });
  }

  private static Change<CustomRequirement> change(
      Action action, long version, Kept<CustomRequirement> kept) {
    return new Change<>(AdditionKind.REQUIREMENT, action, kept.row().id(), version, kept);
  }

  private Kept<CustomRequirement> require(UUID id, @Nullable String ifMatch) {
    var kept = requirements.find(id).orElseThrow(ProblemException::notFound);
    EntityTags.requireMatch(ifMatch, EntityTags.ofVersion(kept.row().version()));
    return kept;
  }

  private static void requireUnanswered(List<UUID> measures) {
    if (!measures.isEmpty()) {
      String named = measures.stream().limit(MOST_NAMED).map(UUID::toString).collect(joining(", "));
      throw new ProblemException(
          ProblemType.CONFLICT,
          "%d of your custom measures answer this requirement: %s%s. Remove them, or let them answer another requirement, first."
              .formatted(measures.size(), named, measures.size() > MOST_NAMED ? ", …" : ""));
    }
  }
}
