package io.iotssf.assessment.treatment.domain;

import io.iotssf.assessment.dossier.domain.Policy;
import io.iotssf.assessment.dossier.domain.Ruling;
import io.iotssf.assessment.dossier.domain.Wording;

/** A threat is described by real text of bounded length. */
public final class ThreatIsWorded implements Policy<ComponentThreat> {

  @Override
  public Ruling judge(ComponentThreat threat) {
    return Wording.judge("text", threat.text());
  }
}
