package io.iotssf.assessment.lifecycle.domain;

import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.preparation.domain.Component;
import io.iotssf.assessment.preparation.domain.FlowStep;
import io.iotssf.assessment.preparation.domain.Stakeholder;
import io.iotssf.assessment.risk.domain.RiskRating;
import io.iotssf.assessment.treatment.domain.ComponentThreat;
import io.iotssf.assessment.treatment.domain.RequirementDecision;
import java.util.List;

/** An assessment with all its parts, all of one version. */
public record WholeAssessment(
    Dossier dossier,
    Quotation quotation,
    List<Stakeholder> stakeholders,
    List<Component> components,
    List<FlowStep> dataFlow,
    List<RiskRating> riskRatings,
    List<ComponentThreat> componentThreats,
    List<RequirementDecision> requirementDecisions) {

  /** The same parts under another state of the head. */
  public WholeAssessment at(Dossier head) {
    return new WholeAssessment(
        head,
        quotation,
        stakeholders,
        components,
        dataFlow,
        riskRatings,
        componentThreats,
        requirementDecisions);
  }
}
