package io.iotssf.assessment.preparation.domain;

import io.iotssf.assessment.part.domain.Checks;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartRule;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.Relation;

/** A relation stands between two parties. */
final class RelationRule implements PartRule<Relation> {

  @Override
  public void judge(Relation row, Surroundings around, Faults faults) {
    Checks.origin(faults, row.key(), row.source());
    Checks.text(faults, "text", row.text());
    faults.add(
        "/to", Checks.unless(!row.from().equals(row.to()), "A relation needs two stakeholders."));
  }
}
