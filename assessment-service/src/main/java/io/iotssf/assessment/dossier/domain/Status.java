package io.iotssf.assessment.dossier.domain;

import java.util.Arrays;

/** Where an assessment stands between its first edit and its end. */
public enum Status {
  /** Being edited. */
  DRAFT("draft"),
  /** Handed in; waits for an approver. */
  IN_REVIEW("in-review"),
  /** Approved; its revision is published. It is reopened to be edited again. */
  APPROVED("approved"),
  /** Put away: it is read, and never changes any more. */
  ARCHIVED("archived");

  private final String code;

  Status(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** The status that a stored code stands for. */
  public static Status of(String code) {
    return Arrays.stream(values())
        .filter(status -> status.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No status has the code " + code));
  }
}
