package io.iotssf.assessment.preparation.domain;

import io.iotssf.assessment.part.domain.Checks;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartRule;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.Connection;

/** A connection stands between two components. */
final class ConnectionRule implements PartRule<Connection> {

  @Override
  public void judge(Connection row, Surroundings around, Faults faults) {
    Checks.origin(faults, row.key(), row.source());
    Checks.optionalText(faults, "medium", row.medium());
    faults.add(
        "/to", Checks.unless(!row.from().equals(row.to()), "A connection needs two components."));
  }
}
