package io.iotssf.report.rendering.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one stakeholder decided on one requirement.
 *
 * @param number as printed in the case's table
 * @param perspective 第1の観点 to 第4の観点
 * @param target ソシキ・ヒト, プロシージャ or システム
 * @param threats threats it answers
 * @param decision 採用, 不採用 or 対象外
 * @param reason why it was decided so; null when none was given
 * @param measures what is done
 * @param notes ※ lines on the row as a whole
 * @param errata what a reader must know of the row's source
 */
public record DecisionRow(
    int number,
    Label perspective,
    Label target,
    String requirement,
    List<Label> threats,
    Label decision,
    @Nullable String reason,
    List<MeasureBullet> measures,
    List<String> notes,
    List<ErratumNote> errata) {

  /** Ids of the errata that the row only refers to, because it shows no second reading of them. */
  public List<String> remarks() {
    return errata.stream().filter(erratum -> !erratum.otherReading()).map(ErratumNote::id).toList();
  }
}
