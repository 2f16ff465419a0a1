package io.iotssf.assessment.catalogue.application;

/** An event that no retry mends: it belongs into the dead-letter topic. */
public class BadEventException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BadEventException(String message) {
    super(message);
  }

  public BadEventException(String message, Throwable cause) {
    super(message, cause);
  }
}
