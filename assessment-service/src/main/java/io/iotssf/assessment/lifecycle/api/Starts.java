package io.iotssf.assessment.lifecycle.api;

import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.lifecycle.application.StartAssessment;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds out from what an assessment is to start. */
@Singleton
class Starts {
  private final StartAssessment startAssessment;

  Starts(StartAssessment startAssessment) {
    this.startAssessment = startAssessment;
  }

  Dossier start(StartRequest request) {
    requireOne(request);
    if (request.fromUseCase() != null) {
      return startAssessment.fromUseCase(request.fromUseCase(), request.title());
    }
    return request.copyOf() != null
        ? startAssessment.copyOf(request.copyOf(), request.title())
        : startAssessment.blank(Objects.requireNonNull(request.blankOfEdition()), request.title());
  }

  private static void requireOne(StartRequest request) {
    long given =
        Stream.of(request.fromUseCase(), request.copyOf(), request.blankOfEdition())
            .filter(Objects::nonNull)
            .count();
    if (given != 1) {
      throw new ProblemException(
          ProblemType.MALFORMED_REQUEST,
          "Give exactly one of `fromUseCase`, `copyOf` and `blankOfEdition`.");
    }
  }
}
