package io.iotssf.assessment.risk.domain;

import io.iotssf.assessment.part.domain.Checks;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartRule;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.EvaluationStatement;

/** The evaluation is stated in words. */
final class EvaluationRule implements PartRule<EvaluationStatement> {

  @Override
  public void judge(EvaluationStatement row, Surroundings around, Faults faults) {
    Checks.origin(faults, row.key(), row.source());
    Checks.text(faults, "text", row.text());
  }
}
