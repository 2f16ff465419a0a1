package io.iotssf.assessment.dossier.domain;

import java.util.Arrays;

/** Where an assessment stands between its first edit and its approval. */
public enum Status {
  /** Being edited. */
  DRAFT("draft"),
  /** Handed in; waits for an approver. */
  SUBMITTED("submitted"),
  /** Approved; its revision is published and nothing is edited any more. */
  APPROVED("approved");

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
