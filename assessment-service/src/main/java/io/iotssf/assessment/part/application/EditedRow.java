package io.iotssf.assessment.part.application;

import io.iotssf.assessment.history.domain.RowChange;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.assessment.part.domain.Row;
import io.iotssf.contracts.assessment.Part;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row before and after an edit.
 *
 * @param pointer where the edit stands in what was sent
 * @param before null when the row came into being
 * @param after null when it was removed
 */
public record EditedRow<T extends Part>(
    PartKind<T> kind, String pointer, UUID id, @Nullable Row<T> before, @Nullable Row<T> after) {

  /** What the row said before. */
  public @Nullable T contentBefore() {
    return before == null ? null : before.content();
  }

  /** What the row says now. */
  public @Nullable T contentAfter() {
    return after == null ? null : after.content();
  }

  RowChange change() {
    String action = before == null ? "created" : after == null ? "deleted" : "updated";
    return new RowChange(kind.code(), id.toString(), action, contentBefore(), contentAfter());
  }
}
