package io.iotssf.assessment.treatment.domain;

import io.iotssf.assessment.dossier.domain.Ruling;
import java.util.List;

/** A component has each threat once; more about it belongs into its text. */
public final class ThreatIsNewToComponent {

  public Ruling judge(ComponentThreat threat, List<ComponentThreat> present) {
    boolean isThere =
        present.stream()
            .anyMatch(
                each ->
                    each.component().equals(threat.component())
                        && each.threat().equals(threat.threat()));
    return isThere
        ? Ruling.rejected(
            Ruling.Ground.STATE,
            "The component has the threat " + threat.threat() + " already. Change its text.")
        : Ruling.allowed();
  }
}
