package io.iotssf.assessment.readiness.domain;

import io.iotssf.contracts.assessment.AssessmentContent;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an assessment still lacks.
 *
 * <p>A rule blocks where a revision without it would mislead its reader: it would leave open whose
 * assessment it is, what was assessed, how grave a risk is and why, who decided what, or who stays
 * accountable; or it would say two things that cannot both hold. What the worked cases themselves
 * leave unsaid (the reach of a component, target levels, priorities) is told and does not block.
 *
 * <p>Decisions of the fourth perspective ({@code social-support}) are for society or a regulator,
 * and nobody's here to complete: they are left out.
 *
 * @param items in the order of the process, of its rules, and of the rows
 */
public record Readiness(List<ReadinessItem> items) {
  private static final List<ReadinessRule> RULES =
      Stream.of(
              PreparationRules.ALL,
              RiskAssessmentRules.ALL,
              RiskTreatmentRules.ALL,
              GuidanceRules.ALL)
          .flatMap(List::stream)
          .toList();

  /**
   * Looks at a whole assessment, the people assigned to its stakeholders included.
   *
   * @param today the day on which acceptances and the next review have to hold
   */
  public static Readiness of(AssessmentContent content, LocalDate today) {
    Situation situation = new Situation(content, today);
    return new Readiness(RULES.stream().flatMap(rule -> rule.items(situation)).toList());
  }

  /** What stands in the way of submission. */
  public List<ReadinessItem> blocking() {
    return items.stream().filter(ReadinessItem::blocking).toList();
  }

  /** All rules, in their order. */
  static List<ReadinessRule> rules() {
    return RULES;
  }
}
