package io.iotssf.assessment.flat.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of the current tenant, whichever assessment they belong to. */
public interface FlatRows {

  /**
   * Rows of a kind by assessment and id: a key that never changes, so that pages neither skip nor
   * repeat a row while others come and go.
   */
  List<FlatRow> after(Wanted wanted, @Nullable Place after, int limit);

  /**
   * Which rows.
   *
   * @param kind code of the kind
   * @param assessment of this assessment alone; null for all
   * @param everything whether the caller sees all assessments of the tenant
   * @param subject the caller
   * @param roles codes of the roles that the caller holds
   */
  record Wanted(
      String kind,
      @Nullable UUID assessment,
      boolean everything,
      String subject,
      Set<String> roles) {}

  /** The key of a row. */
  record Place(UUID assessment, UUID id) {}

  /**
   * A row.
   *
   * @param status code of the status of its assessment
   * @param updatedAt when the row was last written, as in answers
   * @param json what it says, UTF-8
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes, handed on and never compared
  record FlatRow(Place place, String status, long version, String updatedAt, byte[] json) {}
}
