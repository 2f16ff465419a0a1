package io.iotssf.assessment.readiness.domain;

import io.iotssf.assessment.guidance.domain.GuidanceKinds;
import io.iotssf.assessment.preparation.domain.PreparationKinds;
import io.iotssf.assessment.risk.domain.RiskKinds;
import io.iotssf.assessment.treatment.domain.TreatmentKinds;

/** Codes of the kinds of rows that rules speak about. */
final class RowKind {
  static final String STAKEHOLDER = PreparationKinds.STAKEHOLDER.code();
  static final String COMPONENT = PreparationKinds.COMPONENT.code();
  static final String CRITERION = PreparationKinds.RISK_CRITERION.code();
  static final String INCIDENT = RiskKinds.INCIDENT.code();
  static final String RISK_RATING = RiskKinds.RISK_RATING.code();
  static final String COMPONENT_THREAT = TreatmentKinds.COMPONENT_THREAT.code();
  static final String POLICY = TreatmentKinds.POLICY.code();
  static final String DECISION = TreatmentKinds.REQUIREMENT_DECISION.code();
  static final String MEASURE = TreatmentKinds.MEASURE.code();
  static final String REQUEST = TreatmentKinds.REQUEST.code();
  static final String HAND_OFF = TreatmentKinds.HAND_OFF.code();
  static final String PRIORITY = TreatmentKinds.PRIORITY.code();
  static final String GUIDANCE = GuidanceKinds.USER_GUIDANCE.code();

  private RowKind() {}
}
