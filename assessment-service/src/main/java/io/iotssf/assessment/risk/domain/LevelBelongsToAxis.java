package io.iotssf.assessment.risk.domain;

import io.iotssf.assessment.dossier.domain.Policy;
import io.iotssf.assessment.dossier.domain.Ruling;

/** Each axis has its own three levels; only a rating that is not yet made has none. */
public final class LevelBelongsToAxis implements Policy<RiskRating> {

  @Override
  public Ruling judge(RiskRating rating) {
    String level = rating.level();
    if (level == null || Axis.of(rating.axis()).orElseThrow().levels().contains(level)) {
      return Ruling.allowed();
    }
    return Ruling.rejected(
        Ruling.Ground.VALUE,
        "`level` must be one of %s on the axis %s."
            .formatted(Axis.of(rating.axis()).orElseThrow().levels(), rating.axis()));
  }
}
