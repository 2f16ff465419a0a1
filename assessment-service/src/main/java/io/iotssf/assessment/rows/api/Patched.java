package io.iotssf.assessment.rows.api;

import io.iotssf.assessment.part.application.Rejections;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.contracts.assessment.Part;
import io.iotssf.kit.http.MergePatch;
import io.iotssf.kit.problem.ProblemException;

/** A row as a merge patch leaves it. Every kind of row is a record. */
final class Patched {

  private Patched() {}

  /**
   * @param pointer where the patch stands in what was sent
   */
  static <T extends Part> T row(
      MergePatch.Parsed patch, PartKind<T> kind, T before, String pointer) {
    Class<? extends Record> type = kind.type().asSubclass(Record.class);
    try {
      return kind.type().cast(patch.applyTo((Record) before, type, RowBodies.FIXED));
    } catch (ProblemException e) {
      throw Rejections.below(pointer, e);
    }
  }
}
