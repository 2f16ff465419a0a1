package io.iotssf.assessment.risk.domain;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.ViewpointReason;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A level on one axis with its reasons (リスクの大きさ).
 *
 * @param subject {@code system}, or the key of a stakeholder
 * @param axis {@code difficulty-of-recovery} or {@code economic-impact}
 * @param level code of the level; null when not yet rated
 * @param conditions under which conditions the level holds
 * @param statement the sentence that concludes it
 * @param version raised by every change of this rating
 */
public record RiskRating(
    UUID id,
    String subject,
    String axis,
    @Nullable String level,
    List<ViewpointReason> reasons,
    List<Text> conditions,
    Text statement,
    Source source,
    long version) {

  /** What people may change of a rating. */
  public record Judgement(
      @Nullable String level,
      List<ViewpointReason> reasons,
      List<Text> conditions,
      Text statement) {}

  public Judgement judgement() {
    return new Judgement(level, reasons, conditions, statement);
  }

  /** The same rating, judged anew. */
  public RiskRating judged(Judgement judgement) {
    return new RiskRating(
        id,
        subject,
        axis,
        judgement.level(),
        judgement.reasons(),
        judgement.conditions(),
        judgement.statement(),
        source,
        version + 1);
  }
}
