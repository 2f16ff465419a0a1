package io.iotssf.assessment.lifecycle.application;

import io.iotssf.assessment.dossier.application.WritePath;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.dossier.domain.Status;
import io.iotssf.assessment.lifecycle.domain.OnlySubmittedIsReturned;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives a submitted assessment back for further work. */
@ApplicationScoped
public class ReturnAssessment {
  private static final OnlySubmittedIsReturned ONLY_SUBMITTED = new OnlySubmittedIsReturned();

  private final WritePath writePath;
  private final Transition transition;

  ReturnAssessment(WritePath writePath, Transition transition) {
    this.writePath = writePath;
    this.transition = transition;
  }

  public Dossier giveBack(UUID assessment, @Nullable String ifMatch) {
    return writePath.write(
        assessment,
        locked -> {
          transition.require(locked, ifMatch, ONLY_SUBMITTED.judge(locked.dossier()));
          return transition.move(locked, Status.DRAFT, null, "returned");
        });
  }
}
