package io.iotssf.assessment.history.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.iotssf.assessment.history.domain.ChainedEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An entry of the history.
 *
 * @param entry who did what, in exactly the bytes that were hashed
 */
record HistoryResponse(
    long version,
    @JsonRawValue @Schema(implementation = Object.class) String entry,
    String previousHash,
    String hash) {

  static HistoryResponse of(ChainedEntry entry) {
    return new HistoryResponse(entry.version(), entry.entry(), entry.previousHash(), entry.hash());
  }
}
