package io.iotssf.catalog.addition.application;

import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import java.util.List;

/** Turns what rules found into the answer that a client gets. */
final class Soundness {
  private Soundness() {}

  /**
   * Lets pass what has no fault.
   *
   * @throws ProblemException 422 with every fault
   */
  static void require(List<String> faults) {
    if (!faults.isEmpty()) {
      throw new ProblemException(ProblemType.UNPROCESSABLE, String.join(" ", faults));
    }
  }
}
