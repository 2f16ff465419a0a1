package io.iotssf.assessment.rows.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Edits of many rows, of one kind or of several. They are made in their order, all or none.
 *
 * @param edits at most 1,000
 */
record EditsRequest(List<EditRequest> edits) {

  /**
   * One edit.
   *
   * @param action {@code add}, {@code change} or {@code remove}
   * @param collection the collection of the row, for example {@code risk-ratings}
   * @param id id of the row; not given when it is added
   * @param version version of the row that was read; not given when it is added
   * @param row the row to add, or the merge patch (RFC 7396) of one that changes
   */
  record EditRequest(
      String action,
      String collection,
      @Nullable UUID id,
      @Nullable Long version,
      @Schema(implementation = Object.class) @Nullable JsonNode row) {}
}
