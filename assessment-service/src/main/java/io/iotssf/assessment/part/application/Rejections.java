package io.iotssf.assessment.part.application;

import io.iotssf.assessment.part.domain.Fault;
import io.iotssf.kit.problem.Problem;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Turns faults into the answer that a client gets: all of them, each with its place. */
public final class Rejections {
  /** Most faults of a body that one answer tells. */
  private static final int MOST_TOLD = 1000;

  private Rejections() {}

  /** Lets pass what has no fault. */
  public static void enforce(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw of(faults);
    }
  }

  /**
   * Does something with each of several things. What refuses some of them is told at once, with the
   * type of the first refusal.
   */
  public static <E> void enforceAll(List<E> each, Consumer<E> work) {
    List<ProblemException> refusals = new ArrayList<>();
    for (E one : each) {
      try {
        work.accept(one);
      } catch (ProblemException e) {
        refusals.add(e);
      }
    }
    if (refusals.size() == 1) {
      throw refusals.getFirst();
    }
    if (!refusals.isEmpty()) {
      throw exception(refusals.getFirst().type(), "faults", placesOf(refusals), MOST_TOLD);
    }
  }

  private static List<Fault> placesOf(List<ProblemException> refusals) {
    return refusals.stream().flatMap(refusal -> faultsOf("", refusal)).toList();
  }

  /** Refuses what the state of the assessment does not allow, naming every reason. */
  public static void refuse(List<Fault> blocking) {
    if (!blocking.isEmpty()) {
      throw exception(ProblemType.CONFLICT, "reasons against it", blocking, blocking.size());
    }
  }

  /** The exception that tells these faults. */
  public static ProblemException of(List<Fault> faults) {
    return exception(ProblemType.UNPROCESSABLE, "faults", faults, MOST_TOLD);
  }

  /**
   * A refusal that says where in the body it is meant, if it does not say so itself.
   *
   * @param pointer empty where the body is about one thing
   */
  static ProblemException at(String pointer, ProblemException refusal) {
    return pointer.isEmpty() || !refusal.errors().isEmpty()
        ? refusal
        : new ProblemException(
            refusal.type(),
            pointer + ": " + refusal.detail(),
            List.of(new Problem.Place(pointer, refusal.detail())));
  }

  /** The faults of something that stands at that place in the body. */
  public static ProblemException below(String pointer, ProblemException refusal) {
    return of(faultsOf(pointer, refusal).toList());
  }

  private static Stream<Fault> faultsOf(String pointer, ProblemException refusal) {
    return refusal.errors().isEmpty()
        ? Stream.of(new Fault(pointer, refusal.detail()))
        : refusal.errors().stream().map(each -> new Fault(pointer + each.pointer(), each.detail()));
  }

  private static ProblemException exception(
      ProblemType type, String what, List<Fault> faults, int most) {
    Fault told = faults.getFirst();
    String first = told.pointer().isEmpty() ? told.detail() : told.pointer() + ": " + told.detail();
    String detail =
        faults.size() == 1
            ? first
            : "%d %s; nothing was changed. The first: %s".formatted(faults.size(), what, first);
    return new ProblemException(
        type,
        detail,
        faults.stream()
            .limit(most)
            .map(fault -> new Problem.Place(fault.pointer(), fault.detail()))
            .toList());
  }
}
