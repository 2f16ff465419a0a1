package io.iotssf.assessment.part.application;

import io.iotssf.assessment.part.domain.Fault;
import io.iotssf.kit.problem.Problem;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import java.util.List;

/** Turns faults into the answer that a client gets: all of them, each with its place. */
public final class Rejections {
  /** Most faults that one answer tells. */
  private static final int MOST_TOLD = 100;

  private Rejections() {}

  /** Lets pass what has no fault. */
  public static void enforce(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw of(faults);
    }
  }

  /** Refuses what the state of the assessment does not allow, naming every reason. */
  public static void refuse(List<Fault> blocking) {
    if (!blocking.isEmpty()) {
      throw exception(ProblemType.CONFLICT, blocking);
    }
  }

  /** The exception that tells these faults. */
  public static ProblemException of(List<Fault> faults) {
    return exception(ProblemType.UNPROCESSABLE, faults);
  }

  private static ProblemException exception(ProblemType type, List<Fault> faults) {
    String first = faults.getFirst().pointer() + ": " + faults.getFirst().detail();
    String detail =
        faults.size() == 1
            ? first
            : "%d faults; nothing was changed. The first: %s".formatted(faults.size(), first);
    return new ProblemException(
        type,
        detail,
        faults.stream()
            .limit(MOST_TOLD)
            .map(fault -> new Problem.Place(fault.pointer(), fault.detail()))
            .toList());
  }
}
