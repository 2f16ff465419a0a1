package io.iotssf.benchmarks.measure;

/** Something else was measured than what should be: there is no figure. The message says what. */
public class VoidRunException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public VoidRunException(String message) {
    super(message);
  }

  public VoidRunException(String message, Throwable cause) {
    super(message, cause);
  }
}
