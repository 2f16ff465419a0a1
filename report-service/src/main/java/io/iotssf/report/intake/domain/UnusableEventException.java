package io.iotssf.report.intake.domain;

/**
 * The event, or what it points to, can never be used: trying again would not help. It goes to the
 * dead-letter topic. Everything else that fails is waited for.
 */
public class UnusableEventException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param reason what was wrong, without content of an assessment
   */
  public UnusableEventException(String reason) {
    super(reason);
  }

  public UnusableEventException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
