package io.iotssf.assessment.part.api;

import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.contracts.assessment.Part;
import io.iotssf.kit.http.MergePatch;

/** A row as a merge patch leaves it. */
final class Patched {

  private Patched() {}

  static <T extends Part> T row(MergePatch.Parsed patch, PartKind<T> kind, T before) {
    Record after = patch.applyTo(record(before), record(before).getClass(), RowBodies.FIXED);
    return kind.type().cast(after);
  }

  /** Every kind of row is a record. */
  private static Record record(Part row) {
    return (Record) row;
  }
}
