package io.iotssf.assessment.risk.domain;

import io.iotssf.assessment.part.domain.Checks;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartRule;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.RiskRating;

/** Nobody accepts a risk whose level is not known; whoever does says why and until when. */
final class AcceptanceRule implements PartRule<RiskRating> {

  @Override
  public void judge(RiskRating row, Surroundings around, Faults faults) {
    RiskRating.Acceptance acceptance = row.acceptance();
    if (acceptance != null) {
      Faults below = faults.below("/acceptance");
      Checks.text(below, "reason", acceptance.reason());
      Checks.optionalDay(below, "until", acceptance.until());
      if (row.level() == null && row.afterTreatment() == null) {
        below.add("", "Give a level first: what remains is not known, so nobody can accept it.");
      }
    }
  }
}
