package io.iotssf.benchmarks.load;

import io.iotssf.benchmarks.measure.VoidRunException;

/** What one connection asks, one request after the other, and which answers are right. */
public interface Dialogue {

  /** The next request as it goes over the wire. */
  byte[] next();

  /** Whether there is a next request as long as there is time. */
  default boolean goesOn() {
    return true;
  }

  /**
   * Looks at the whole answer to the request before.
   *
   * @throws VoidRunException when it is not the right one
   */
  void judge(Answer answer);
}
