package io.iotssf.assessment.treatment.domain;

import io.iotssf.assessment.part.domain.Checks;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartRule;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.HandOff;

/** A hand-off stands between two stakeholders, and says what is provided. */
final class HandOffRule implements PartRule<HandOff> {

  @Override
  public void judge(HandOff row, Surroundings around, Faults faults) {
    Checks.text(faults, "text", row.text());
    faults.add(
        "/relier",
        Checks.unless(
            !row.provider().equals(row.relier()),
            "Nobody hands over to themselves: name another."));
  }
}
