package io.iotssf.assessment.rows.api;

import io.iotssf.assessment.part.application.EditedRow;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the edits left behind.
 *
 * @param rows one for each edit, in their order
 */
record EditsResponse(List<RowResponse> rows) {

  /**
   * @param version version of the row; null when it was removed
   */
  record RowResponse(String collection, UUID id, @Nullable Long version) {
    static RowResponse of(EditedRow<?> edited) {
      var after = edited.after();
      return new RowResponse(
          edited.kind().collection(), edited.id(), after == null ? null : after.version());
    }
  }

  static EditsResponse of(List<EditedRow<?>> edited) {
    return new EditsResponse(edited.stream().map(RowResponse::of).toList());
  }
}
