package io.iotssf.assessment.readiness.domain;

import java.util.Arrays;
import java.util.List;

/** The steps of the process. */
public enum Step {
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

  /** The codes of all steps, in their order. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Step::code).toList();
  }
}
