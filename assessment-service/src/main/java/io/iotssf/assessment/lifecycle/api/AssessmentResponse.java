package io.iotssf.assessment.lifecycle.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.iotssf.assessment.lifecycle.domain.Quotation;
import io.iotssf.assessment.lifecycle.domain.WholeAssessment;
import io.iotssf.assessment.preparation.domain.Component;
import io.iotssf.assessment.preparation.domain.FlowStep;
import io.iotssf.assessment.preparation.domain.Stakeholder;
import io.iotssf.assessment.risk.domain.RiskRating;
import io.iotssf.assessment.treatment.domain.ComponentThreat;
import io.iotssf.assessment.treatment.domain.RequirementDecision;
import java.util.List;

/** An assessment with all its parts. */
record AssessmentResponse(
    @JsonUnwrapped SummaryResponse head,
    @JsonUnwrapped Quotation quotation,
    List<Stakeholder> stakeholders,
    List<Component> components,
    List<FlowStep> dataFlows,
    List<RiskRating> riskRatings,
    List<ComponentThreat> componentThreats,
    List<RequirementDecision> requirementDecisions) {

  static AssessmentResponse of(WholeAssessment whole) {
    return new AssessmentResponse(
        SummaryResponse.of(whole.dossier()),
        whole.quotation(),
        whole.stakeholders(),
        whole.components(),
        whole.dataFlow(),
        whole.riskRatings(),
        whole.componentThreats(),
        whole.requirementDecisions());
  }
}
