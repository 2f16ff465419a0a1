package io.iotssf.assessment.risk.domain;

import io.iotssf.assessment.dossier.domain.Policy;
import io.iotssf.assessment.dossier.domain.Ruling;
import java.util.List;
import java.util.stream.Collectors;

/** What is submitted is rated: nobody is asked to sign that a risk was not judged. */
public final class EveryRatingHasALevel implements Policy<List<RiskRating>> {

  @Override
  public Ruling judge(List<RiskRating> ratings) {
    String unrated =
        ratings.stream()
            .filter(rating -> rating.level() == null)
            .map(rating -> rating.subject() + " on " + rating.axis() + " (" + rating.id() + ")")
            .collect(Collectors.joining(", "));
    return unrated.isEmpty()
        ? Ruling.allowed()
        : Ruling.rejected(
            Ruling.Ground.STATE, "Not yet rated: " + unrated + ". Give a level, then submit.");
  }
}
