package io.iotssf.assessment.risk.application;

import io.iotssf.assessment.dossier.application.Effect;
import io.iotssf.assessment.dossier.application.Rulings;
import io.iotssf.assessment.dossier.application.WritePath;
import io.iotssf.assessment.dossier.domain.Policy;
import io.iotssf.assessment.risk.domain.LevelBelongsToAxis;
import io.iotssf.assessment.risk.domain.RatingIsWorded;
import io.iotssf.assessment.risk.domain.RiskRating;
import io.iotssf.assessment.risk.domain.RiskRating.Judgement;
import io.iotssf.assessment.risk.domain.RiskRatings;
import io.iotssf.assessment.risk.domain.ViewpointsBelongToAxis;
import io.iotssf.kit.http.EntityTags;
import io.iotssf.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Judges a risk anew: level, reasons, conditions, statement. */
@ApplicationScoped
public class RateRisk {
  private static final List<Policy<RiskRating>> POLICIES =
      List.of(new LevelBelongsToAxis(), new ViewpointsBelongToAxis(), new RatingIsWorded());

  private final WritePath writePath;
  private final RiskRatings ratings;

  RateRisk(WritePath writePath, RiskRatings ratings) {
    this.writePath = writePath;
    this.ratings = ratings;
  }

  public RiskRating rate(
      UUID assessment, UUID id, @Nullable String ifMatch, UnaryOperator<Judgement> patch) {
    return writePath.edit(
        assessment,
        locked -> {
          RiskRating before = ratings.find(assessment, id).orElseThrow(ProblemException::notFound);
          EntityTags.requireMatch(ifMatch, EntityTags.ofVersion(before.version()));
          RiskRating after = before.judged(patch.apply(before.judgement()));
          Rulings.enforce(Policy.all(POLICIES, after));
          ratings.update(after);
          return Effect.updated("risk-rating", id, before, after);
        });
  }
}
