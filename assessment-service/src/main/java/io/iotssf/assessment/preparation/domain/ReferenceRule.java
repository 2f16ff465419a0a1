package io.iotssf.assessment.preparation.domain;

import io.iotssf.assessment.part.domain.Address;
import io.iotssf.assessment.part.domain.Checks;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartRule;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.SolutionReference;

/** A cited document has a title; where an address stands, it can be followed. */
final class ReferenceRule implements PartRule<SolutionReference> {

  @Override
  public void judge(SolutionReference row, Surroundings around, Faults faults) {
    Checks.origin(faults, row.key(), row.source());
    Checks.optionalText(faults, "publisher", row.publisher());
    Checks.text(faults, "title", row.title());
    Checks.optionalText(faults, "date", row.date());
    if (row.address() != null) {
      faults.add("/address", Address.fault("address", row.address(), Address.WEB));
    }
  }
}
