package io.iotssf.localstack;

/** The stack cannot do what was asked; the message tells a person what is wrong and what helps. */
public class StackException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StackException(String message) {
    super(message);
  }

  public StackException(String message, Throwable cause) {
    super(message, cause);
  }
}
