package io.iotssf.assessment.lifecycle.application;

import io.iotssf.assessment.dossier.application.WritePath;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.lifecycle.domain.Move;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Returns, reopens or archives an assessment: moves that need nothing but a reason. */
@ApplicationScoped
public class MoveAssessment {
  private final WritePath writePath;
  private final Transition transition;

  MoveAssessment(WritePath writePath, Transition transition) {
    this.writePath = writePath;
    this.transition = transition;
  }

  public Dossier move(UUID assessment, Move move, @Nullable String ifMatch, String reason) {
    return writePath.write(
        assessment,
        reason,
        locked -> {
          transition.require(locked, ifMatch, move.judge(locked.dossier()));
          return transition.move(
              locked, move, move.keepsSubmission() ? locked.dossier().submission() : null);
        });
  }
}
