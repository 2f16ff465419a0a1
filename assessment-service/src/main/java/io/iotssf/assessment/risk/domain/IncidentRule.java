package io.iotssf.assessment.risk.domain;

import io.iotssf.assessment.part.domain.Checks;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartRule;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.Incident;
import java.util.List;

/** An incident says what happens and what it harms; the threats behind it are the edition's. */
final class IncidentRule implements PartRule<Incident> {
  private static final List<String> AGENTS = List.of("attacker", "insider", "negligence");

  @Override
  public void judge(Incident row, Surroundings around, Faults faults) {
    Checks.origin(faults, row.key(), row.source());
    Checks.codes(faults, "agents", row.agents(), AGENTS);
    Checks.codes(faults, "threats", row.threats(), around.threats());
    Checks.bounded(faults, "components", row.components());
    Checks.once(faults, "components", row.components());
    Checks.text(faults, "incident", row.incident());
    Checks.text(faults, "damage", row.damage());
    Checks.texts(faults, "consequences", row.consequences());
  }
}
