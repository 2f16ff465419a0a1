package io.iotssf.assessment.lifecycle.application;

import io.iotssf.assessment.dossier.application.WritePath;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.dossier.domain.Status;
import io.iotssf.assessment.lifecycle.domain.OnlyDraftsAreSubmitted;
import io.iotssf.assessment.risk.domain.EveryRatingHasALevel;
import io.iotssf.assessment.risk.domain.RiskRatings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hands a draft in for approval. */
@ApplicationScoped
public class SubmitAssessment {
  private static final OnlyDraftsAreSubmitted ONLY_DRAFTS = new OnlyDraftsAreSubmitted();
  private static final EveryRatingHasALevel ALL_RATED = new EveryRatingHasALevel();

  private final WritePath writePath;
  private final Transition transition;
  private final RiskRatings ratings;

  SubmitAssessment(WritePath writePath, Transition transition, RiskRatings ratings) {
    this.writePath = writePath;
    this.transition = transition;
    this.ratings = ratings;
  }

  public Dossier submit(UUID assessment, @Nullable String ifMatch) {
    return writePath.write(
        assessment,
        locked -> {
          transition.require(
              locked,
              ifMatch,
              ONLY_DRAFTS.judge(locked.dossier()).and(ALL_RATED.judge(ratings.of(assessment))));
          return transition.move(
              locked,
              Status.SUBMITTED,
              new Dossier.Submission(locked.actor(), locked.at()),
              "submitted");
        });
  }
}
