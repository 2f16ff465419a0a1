package io.iotssf.assessment.risk.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The ratings of the assessments of the current tenant. */
public interface RiskRatings {

  /** Adds the ratings of a new assessment, in their order. */
  void addAll(UUID assessment, List<RiskRating> ratings);

  List<RiskRating> of(UUID assessment);

  Optional<RiskRating> find(UUID assessment, UUID id);

  /** Stores what may change of a rating, and its version. */
  void update(RiskRating rating);
}
