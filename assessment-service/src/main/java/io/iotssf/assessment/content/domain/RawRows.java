package io.iotssf.assessment.content.domain;

import java.util.List;
import java.util.UUID;

/** The rows of assessments of the current tenant as they are stored, for answers that show all. */
public interface RawRows {

  /** All rows of an assessment, each kind in its order, read at one moment. */
  Snapshot of(UUID assessment);

  /**
   * The rows at one moment.
   *
   * @param version version of the assessment at that moment; 0 when there is none
   */
  record Snapshot(long version, List<RawRow> rows) {}

  /**
   * A row as it is stored.
   *
   * @param kind code of its kind
   * @param updatedAt when it was last written, as in answers
   * @param json what it says, UTF-8
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes, handed on and never compared
  record RawRow(String kind, UUID id, long version, String updatedAt, byte[] json) {
    /** The same row with other words. */
    public RawRow saying(byte[] words) {
      return new RawRow(kind, id, version, updatedAt, words);
    }
  }
}
