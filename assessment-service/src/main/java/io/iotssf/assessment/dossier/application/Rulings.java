package io.iotssf.assessment.dossier.application;

import io.iotssf.assessment.dossier.domain.Ruling;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;

/** Turns a rejection into the answer that a client gets. */
public final class Rulings {

  private Rulings() {}

  /** Lets pass what is allowed. */
  public static void enforce(Ruling ruling) {
    if (ruling instanceof Ruling.Rejected rejected) {
      throw new ProblemException(type(rejected.ground()), rejected.reason());
    }
  }

  private static ProblemType type(Ruling.Ground ground) {
    return switch (ground) {
      case STATE -> ProblemType.CONFLICT;
      case PERSON -> ProblemType.FORBIDDEN;
      case VALUE -> ProblemType.UNPROCESSABLE;
    };
  }
}
