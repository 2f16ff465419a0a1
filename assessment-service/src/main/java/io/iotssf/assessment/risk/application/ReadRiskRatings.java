package io.iotssf.assessment.risk.application;

import io.iotssf.assessment.dossier.application.ReadAccess;
import io.iotssf.assessment.risk.domain.RiskRating;
import io.iotssf.assessment.risk.domain.RiskRatings;
import io.iotssf.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads the ratings of an assessment that the caller may read whole. */
@ApplicationScoped
public class ReadRiskRatings {
  private final ReadAccess readAccess;
  private final RiskRatings ratings;

  ReadRiskRatings(ReadAccess readAccess, RiskRatings ratings) {
    this.readAccess = readAccess;
    this.ratings = ratings;
  }

  @Transactional
  public List<RiskRating> all(UUID assessment) {
    readAccess.requireWhole(assessment);
    return ratings.of(assessment);
  }

  @Transactional
  public RiskRating one(UUID assessment, UUID id) {
    readAccess.requireWhole(assessment);
    return ratings.find(assessment, id).orElseThrow(ProblemException::notFound);
  }
}
