package io.iotssf.report.deliverable.api;

import io.iotssf.kit.problem.ProblemException;
import java.util.UUID;

/** Ids in paths. */
final class Ids {
  private Ids() {}

  /** What is no id names nothing: the same answer as for an id of nothing. */
  static UUID of(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException noId) {
      throw ProblemException.notFound();
    }
  }
}
