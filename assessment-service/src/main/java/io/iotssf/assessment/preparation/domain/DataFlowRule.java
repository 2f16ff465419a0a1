package io.iotssf.assessment.preparation.domain;

import io.iotssf.assessment.part.domain.Checks;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartRule;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.DataFlow;

/** A step is told in words; its ends may be left open, and may be one component. */
final class DataFlowRule implements PartRule<DataFlow> {

  @Override
  public void judge(DataFlow row, Surroundings around, Faults faults) {
    Checks.origin(faults, row.key(), row.source());
    Checks.text(faults, "text", row.text());
  }
}
