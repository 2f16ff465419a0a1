package io.iotssf.report.rendering.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one stakeholder decided on one requirement.
 *
 * @param number as printed in the case's table; null where none is
 * @param perspective 第1の観点 to 第4の観点
 * @param target ソシキ・ヒト, プロシージャ or システム; null where it is not said
 * @param requirement null where the source lost it
 * @param threats threats it answers
 * @param decision 採用, 不採用 or 対象外; null while nobody decided
 * @param reason why it was decided so; null when none was given
 * @param requestedBy name of the stakeholder that asks for it; null for one's own
 * @param schedule null where nothing is said and nothing is to be done
 * @param measures what is done
 * @param notes ※ lines on the row as a whole
 * @param errata what a reader must know of the row's source
 */
public record DecisionRow(
    @Nullable Integer number,
    Label perspective,
    @Nullable Label target,
    @Nullable String requirement,
    List<Label> threats,
    @Nullable Label decision,
    @Nullable String reason,
    @Nullable String requestedBy,
    @Nullable Schedule schedule,
    List<MeasureBullet> measures,
    List<MeasureLine> notes,
    List<ErratumNote> errata,
    List<Absence> absent)
    implements Sparse {

  /** Ids of the errata that the row only refers to, because it shows no second reading of them. */
  public List<String> remarks() {
    return errata.stream().filter(erratum -> !erratum.otherReading()).map(ErratumNote::id).toList();
  }
}
