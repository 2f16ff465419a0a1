package io.iotssf.assessment.risk.domain;

import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartRule;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.RiskRating;
import java.util.Optional;

/**
 * Whoever sets another level than the product proposes says why, so that a reader of the revision
 * can follow both. Where nothing is overridden (the level is the proposed one, nothing is proposed,
 * or no level is set), no such reason may stand: one that is left over from an earlier judgement
 * would say that the level departs from a proposal when it does not.
 */
public final class ConfirmedOrOverridden implements PartRule<RiskRating> {

  @Override
  public void judge(RiskRating rating, Surroundings around, Faults faults) {
    Optional<LevelProposal> departedFrom = departedFrom(rating);
    if (departedFrom.isPresent() && rating.overrideReason() == null) {
      faults.add("/overrideReason", unexplained(departedFrom.get()));
    }
    if (departedFrom.isEmpty() && rating.overrideReason() != null) {
      faults.add(
          "/overrideReason",
          "`overrideReason` belongs to a level other than the proposed one. Remove it: `level`"
              + " departs from no proposal.");
    }
  }

  private static Optional<LevelProposal> departedFrom(RiskRating rating) {
    String level = rating.level();
    if (level == null) {
      return Optional.empty();
    }
    return LevelProposal.of(rating).filter(proposal -> !proposal.level().equals(level));
  }

  private static String unexplained(LevelProposal proposal) {
    return "`level` is another one than the proposed `%s`. Say why in `overrideReason`. (%s)"
        .formatted(proposal.level(), proposal.explanation().en());
  }
}
