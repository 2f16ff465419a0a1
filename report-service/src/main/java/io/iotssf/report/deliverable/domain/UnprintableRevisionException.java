package io.iotssf.report.deliverable.domain;

/** A revision that cannot be set: trying again would not help. */
public class UnprintableRevisionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnprintableRevisionException(Throwable cause) {
    super("The documents of the revision cannot be set", cause);
  }
}
