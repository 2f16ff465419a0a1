package io.iotssf.assessment.content.application;

import static io.iotssf.assessment.guidance.domain.GuidanceKinds.USER_GUIDANCE;
import static io.iotssf.assessment.preparation.domain.PreparationKinds.COMPONENT;
import static io.iotssf.assessment.preparation.domain.PreparationKinds.CONNECTION;
import static io.iotssf.assessment.preparation.domain.PreparationKinds.DATA_FLOW;
import static io.iotssf.assessment.preparation.domain.PreparationKinds.REFERENCE;
import static io.iotssf.assessment.preparation.domain.PreparationKinds.RELATION;
import static io.iotssf.assessment.preparation.domain.PreparationKinds.RISK_CRITERION;
import static io.iotssf.assessment.preparation.domain.PreparationKinds.SOLUTION;
import static io.iotssf.assessment.preparation.domain.PreparationKinds.STAKEHOLDER;
import static io.iotssf.assessment.risk.domain.RiskKinds.EVALUATION;
import static io.iotssf.assessment.risk.domain.RiskKinds.INCIDENT;
import static io.iotssf.assessment.risk.domain.RiskKinds.RISK_RATING;
import static io.iotssf.assessment.treatment.domain.TreatmentKinds.COMPONENT_THREAT;
import static io.iotssf.assessment.treatment.domain.TreatmentKinds.HAND_OFF;
import static io.iotssf.assessment.treatment.domain.TreatmentKinds.MEASURE;
import static io.iotssf.assessment.treatment.domain.TreatmentKinds.POLICY;
import static io.iotssf.assessment.treatment.domain.TreatmentKinds.PRIORITY;
import static io.iotssf.assessment.treatment.domain.TreatmentKinds.REQUEST;
import static io.iotssf.assessment.treatment.domain.TreatmentKinds.REQUIREMENT_DECISION;

import io.iotssf.assessment.content.application.Contents.Rows;
import io.iotssf.assessment.content.domain.Quotation;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.contracts.assessment.AssessmentContent;

/** Puts the rows of an assessment and what it quotes together. */
record ContentAssembly(Rows rows, Quotation quotation) {

  AssessmentContent of(Dossier dossier) {
    return new AssessmentContent(
        dossier.applyingEntity(),
        dossier.nextReview(),
        rows.of(SOLUTION),
        rows.of(REFERENCE),
        rows.of(STAKEHOLDER),
        rows.of(RELATION),
        rows.of(COMPONENT),
        rows.of(CONNECTION),
        rows.of(DATA_FLOW),
        rows.of(RISK_CRITERION),
        rows.of(INCIDENT),
        rows.of(RISK_RATING),
        rows.of(EVALUATION),
        rows.of(COMPONENT_THREAT),
        rows.of(POLICY),
        rows.of(REQUIREMENT_DECISION),
        rows.of(MEASURE),
        rows.of(REQUEST),
        rows.of(HAND_OFF),
        rows.of(PRIORITY),
        rows.of(USER_GUIDANCE),
        quotation.requirementRows(),
        quotation.missing(),
        quotation.errata(),
        quotation.sources());
  }
}
