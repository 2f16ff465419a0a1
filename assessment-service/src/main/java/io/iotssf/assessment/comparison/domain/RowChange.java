package io.iotssf.assessment.comparison.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row that differs.
 *
 * @param kind code of the kind of row; {@code assessment} for the assessment's own fields
 * @param id id of the row; null for the assessment itself
 * @param change {@code added}, {@code removed}, {@code changed}, or {@code moved} when only its
 *     place among the others differs
 * @param fields what differs; for a row that was added or removed, everything that it says
 */
public record RowChange(String kind, @Nullable UUID id, String change, List<FieldChange> fields) {
  public static final String ASSESSMENT = "assessment";
  public static final String ADDED = "added";
  public static final String REMOVED = "removed";
  public static final String CHANGED = "changed";
  public static final String MOVED = "moved";
}
