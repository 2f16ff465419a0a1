package io.iotssf.assessment.readiness.domain;

/** The steps of the process. */
enum Step {
  PREPARATION("preparation"),
  RISK_ASSESSMENT("risk-assessment"),
  RISK_TREATMENT("risk-treatment"),
  GUIDANCE("guidance");

  private final String code;

  Step(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
