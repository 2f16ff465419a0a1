package io.iotssf.assessment.treatment.domain;

import io.iotssf.contracts.Measure;
import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one stakeholder decided on one requirement (整理した対策に対する意思決定).
 *
 * @param stakeholder id of the stakeholder that decides and implements
 * @param number as printed in the case's table
 * @param perspective of this row, which may differ from table A-1
 * @param threats codes of the threats it answers; {@code all} alone means that it applies to all
 * @param decision {@code adopted}, {@code not-adopted} or {@code not-applicable}
 * @param reason why it was decided so; null when none was given
 * @param version raised by every change of this decision
 */
public record RequirementDecision(
    UUID id,
    UUID stakeholder,
    int number,
    String perspective,
    String target,
    Text requirement,
    @Nullable String requirementId,
    List<String> threats,
    String decision,
    @Nullable String reason,
    List<Measure> measures,
    Source source,
    long version) {
  /** What a decision says when the assessment starts: the worked case takes all its measures. */
  public static final String ADOPTED = "adopted";

  /** The three decisions there are. */
  public static final List<String> DECISIONS = List.of(ADOPTED, "not-adopted", "not-applicable");

  /** What people may change of a decision. */
  public record Verdict(String decision, @Nullable String reason) {}

  public Verdict verdict() {
    return new Verdict(decision, reason);
  }

  /** The same requirement, decided anew. */
  public RequirementDecision decided(Verdict verdict) {
    return new RequirementDecision(
        id,
        stakeholder,
        number,
        perspective,
        target,
        requirement,
        requirementId,
        threats,
        verdict.decision(),
        verdict.reason(),
        measures,
        source,
        version + 1);
  }
}
