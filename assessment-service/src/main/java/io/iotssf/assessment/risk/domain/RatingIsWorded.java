package io.iotssf.assessment.risk.domain;

import io.iotssf.assessment.dossier.domain.Policy;
import io.iotssf.assessment.dossier.domain.Ruling;
import io.iotssf.assessment.dossier.domain.Wording;
import java.util.stream.Stream;

/** Reasons, conditions and the statement are real text of bounded length and number. */
public final class RatingIsWorded implements Policy<RiskRating> {
  static final int MOST = 50;

  @Override
  public Ruling judge(RiskRating rating) {
    if (rating.reasons().size() > MOST || rating.conditions().size() > MOST) {
      return Ruling.rejected(
          Ruling.Ground.VALUE, "`reasons` and `conditions` hold at most " + MOST + " each.");
    }
    return Stream.of(
            rating.reasons().stream().map(each -> Wording.judge("reasons", each.reason())),
            rating.conditions().stream().map(each -> Wording.judge("conditions", each)),
            Stream.of(Wording.judge("statement", rating.statement())))
        .flatMap(rulings -> rulings)
        .reduce(Ruling.allowed(), Ruling::and);
  }
}
