package io.iotssf.assessment.readiness.domain;

/** Codes of the kinds of rows that rules speak about. */
final class RowKind {
  static final String STAKEHOLDER = "stakeholder";
  static final String COMPONENT = "component";
  static final String CRITERION = "risk-criterion";
  static final String INCIDENT = "incident";
  static final String RISK_RATING = "risk-rating";
  static final String COMPONENT_THREAT = "component-threat";
  static final String POLICY = "policy";
  static final String DECISION = "requirement-decision";
  static final String MEASURE = "measure";
  static final String REQUEST = "request";
  static final String HAND_OFF = "hand-off";
  static final String PRIORITY = "priority";
  static final String GUIDANCE = "user-guidance";

  private RowKind() {}
}
