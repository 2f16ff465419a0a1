package io.iotssf.assessment.lifecycle.application;

import io.iotssf.assessment.dossier.application.Effect;
import io.iotssf.assessment.dossier.application.Locked;
import io.iotssf.assessment.dossier.application.Rulings;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.dossier.domain.Dossiers;
import io.iotssf.assessment.dossier.domain.Ruling;
import io.iotssf.assessment.dossier.domain.Sight;
import io.iotssf.assessment.history.domain.RowChange;
import io.iotssf.assessment.lifecycle.domain.Move;
import io.iotssf.kit.http.EntityTags;
import io.iotssf.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What all moves from one status to another share. */
@ApplicationScoped
class Transition {
  private final Dossiers dossiers;

  Transition(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  /** Asks for the state first: what the state forbids, no newer ETag would allow. */
  void require(Locked locked, @Nullable String ifMatch, Ruling ruling) {
    if (!(locked.sight() instanceof Sight.Whole)) {
      throw ProblemException.notFound();
    }
    if (ifMatch != null) {
      Rulings.enforce(ruling);
    }
    EntityTags.requireMatch(ifMatch, EntityTags.ofVersion(locked.versionBefore()));
  }

  /**
   * @param submission who handed it in; null when nobody did
   */
  Effect<Dossier> move(Locked locked, Move move, Dossier.@Nullable Submission submission) {
    Dossier before = locked.dossier();
    dossiers.move(before.id(), move.to(), submission);
    return Effect.of(
        before.moved(move.to(), submission),
        new RowChange(
            "assessment",
            before.id().toString(),
            move.action(),
            Map.of("status", before.status().code()),
            Map.of("status", move.to().code())));
  }
}
