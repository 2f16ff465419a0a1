package io.iotssf.assessment.treatment.domain;

import io.iotssf.assessment.part.domain.Checks;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartRule;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.ComponentThreat;

/**
 * Requirements answer threats by their code, so the code is one that the edition names. A component
 * has each threat once; more about it belongs into its text.
 */
final class ComponentThreatRule implements PartRule<ComponentThreat> {

  @Override
  public void judge(ComponentThreat row, Surroundings around, Faults faults) {
    Checks.origin(faults, row.key(), row.source());
    Checks.code(faults, "threat", row.threat(), around.threats());
    Checks.text(faults, "text", row.text());
    if (around.all(TreatmentKinds.COMPONENT_THREAT).stream().anyMatch(each -> twins(each, row))) {
      faults.add("/threat", "The component has this threat already. Change its text.");
    }
  }

  private static boolean twins(ComponentThreat one, ComponentThreat other) {
    return !one.id().equals(other.id())
        && one.component().equals(other.component())
        && one.threat().equals(other.threat());
  }
}
