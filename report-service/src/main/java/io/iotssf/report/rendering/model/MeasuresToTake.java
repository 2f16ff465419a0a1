package io.iotssf.report.rendering.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one stakeholder takes on (tables 4 to 7 of the draft).
 *
 * @param table name of the printed table that the rows come from; null when they come from several
 *     or none
 * @param missingNumbers numbers that the printed table skips
 * @param perspectives those that occur in the rows
 * @param errata places of this table's source that a reader must know of
 */
public record MeasuresToTake(
    String title,
    Imprint imprint,
    Party party,
    @Nullable String table,
    DecisionCounts counts,
    List<DecisionRow> rows,
    List<MissingNumber> missingNumbers,
    List<Perspective> perspectives,
    List<ErratumNote> errata,
    List<SourceLine> sources)
    implements DocumentModel {

  @Override
  public DocumentKind kind() {
    return DocumentKind.MEASURES_TO_TAKE;
  }

  /** Whether a priority, a due date or a status is said of any row. */
  public boolean scheduled() {
    return rows.stream().map(DecisionRow::schedule).anyMatch(one -> one != null && one.known());
  }
}
