package io.iotssf.assessment.content.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.iotssf.assessment.part.domain.PartKind;
import java.util.UUID;

/**
 * Ids of rows that come from the catalogue. The same row of the same edition has the same id in
 * every assessment, so that two of them can be compared row by row.
 */
final class RowIds {
  private final String edition;

  RowIds(String edition) {
    this.edition = edition;
  }

  /**
   * @param row id of the row in the edition
   */
  UUID of(PartKind<?> kind, String row) {
    return UUID.nameUUIDFromBytes((edition + "/" + kind.code() + "/" + row).getBytes(UTF_8));
  }
}
