package io.iotssf.assessment.part.domain;

/**
 * Codes of the kinds that rows of other kinds name. They stand here so that a feature can name
 * another's rows without depending on it.
 */
public final class KindCodes {
  public static final String STAKEHOLDER = "stakeholder";
  public static final String COMPONENT = "component";
  public static final String INCIDENT = "incident";
  public static final String RISK_RATING = "risk-rating";
  public static final String REQUIREMENT_DECISION = "requirement-decision";
  public static final String MEASURE = "measure";

  private KindCodes() {}
}
