package io.iotssf.assessment.treatment.domain;

import io.iotssf.assessment.dossier.domain.Ruling;
import java.util.Set;

/** Requirements answer threats by their code, so a code must be one that the edition names. */
public final class ThreatIsOfTheEdition {

  public Ruling judge(String threat, Set<String> known) {
    return known.contains(threat)
        ? Ruling.allowed()
        : Ruling.rejected(
            Ruling.Ground.VALUE,
            "`threat` must be one of " + known.stream().sorted().toList() + ".");
  }
}
