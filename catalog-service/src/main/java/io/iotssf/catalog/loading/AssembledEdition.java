package io.iotssf.catalog.loading;

import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.json.Sha256;

/**
 * An edition ready to be stored.
 *
 * @param position place among the editions, from 1
 * @param literal as printed; lost cells are null
 * @param applied with high-confidence errata applied; complete
 */
record AssembledEdition(int position, EditionDocument literal, EditionDocument applied) {

  /** {@code applied} as other services pull it. */
  byte[] bytes() {
    return Json.bytes(applied);
  }

  /** Hash of {@link #bytes}. */
  String sha256() {
    return Sha256.hex(bytes());
  }

  /**
   * Hash of the words as printed, which no release changes: errata, release number and English are
   * left out.
   */
  String literalSha256() {
    return Sha256.hex(Json.bytes(PrintedWords.of(literal)));
  }
}
