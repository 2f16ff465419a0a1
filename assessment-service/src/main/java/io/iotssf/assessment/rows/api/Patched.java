package io.iotssf.assessment.rows.api;

import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.contracts.assessment.Part;
import io.iotssf.kit.http.MergePatch;

/** A row as a merge patch leaves it. Every kind of row is a record. */
final class Patched {

  private Patched() {}

  static <T extends Part> T row(MergePatch.Parsed patch, PartKind<T> kind, T before) {
    Class<? extends Record> type = kind.type().asSubclass(Record.class);
    return kind.type().cast(patch.applyTo((Record) before, type, RowBodies.FIXED));
  }
}
