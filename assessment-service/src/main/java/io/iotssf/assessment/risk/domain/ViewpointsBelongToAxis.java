package io.iotssf.assessment.risk.domain;

import io.iotssf.assessment.dossier.domain.Policy;
import io.iotssf.assessment.dossier.domain.Ruling;
import io.iotssf.contracts.ViewpointReason;
import java.util.List;

/** A rating is reasoned by the viewpoints of its own axis. */
public final class ViewpointsBelongToAxis implements Policy<RiskRating> {

  @Override
  public Ruling judge(RiskRating rating) {
    List<String> viewpoints = Axis.of(rating.axis()).orElseThrow().viewpoints();
    boolean allBelong =
        rating.reasons().stream().map(ViewpointReason::viewpoint).allMatch(viewpoints::contains);
    return allBelong
        ? Ruling.allowed()
        : Ruling.rejected(
            Ruling.Ground.VALUE,
            "`reasons` must have viewpoints of %s on the axis %s."
                .formatted(viewpoints, rating.axis()));
  }
}
