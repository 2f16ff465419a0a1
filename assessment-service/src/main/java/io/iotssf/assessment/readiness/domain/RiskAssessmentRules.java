package io.iotssf.assessment.readiness.domain;

import static io.iotssf.assessment.readiness.domain.ReadinessRule.blocking;
import static io.iotssf.assessment.readiness.domain.ReadinessRule.telling;
import static io.iotssf.assessment.readiness.domain.ReadinessRule.where;
import static io.iotssf.assessment.readiness.domain.Step.RISK_ASSESSMENT;

import java.util.List;

/** What risk assessment has to give: what may happen, how grave it is on both axes, and why. */
final class RiskAssessmentRules {
  static final List<ReadinessRule> ALL =
      List.of(
          telling(RISK_ASSESSMENT, "component-importance-open", ComponentGaps::importanceOpen),
          telling(
              RISK_ASSESSMENT,
              "incidents-missing",
              where(
                  situation -> situation.content().incidents().isEmpty(),
                  "想定されるセキュリティインシデント等とその結果が一つも記述されていない。",
                  "No incident and its result is stated.")),
          telling(
              RISK_ASSESSMENT, "stakeholder-without-incident", StakeholderGaps::withoutIncident),
          blocking(
              RISK_ASSESSMENT,
              "ratings-missing",
              where(
                  situation -> situation.content().riskRatings().isEmpty(),
                  "リスクの大きさが一つも評価されていない。",
                  "No risk is rated.")),
          blocking(RISK_ASSESSMENT, "harmed-party-unrated", StakeholderGaps::harmedButUnrated),
          blocking(RISK_ASSESSMENT, "axis-unrated", RatingGaps::axisUnrated),
          blocking(RISK_ASSESSMENT, "rating-level-missing", RatingGaps::withoutLevel),
          blocking(RISK_ASSESSMENT, "rating-reasons-missing", RatingGaps::withoutReasons),
          telling(RISK_ASSESSMENT, "rating-viewpoint-open", RatingGaps::viewpointOpen),
          telling(RISK_ASSESSMENT, "rating-without-incident", RatingGaps::withoutIncident),
          telling(RISK_ASSESSMENT, "rating-statement-missing", RatingGaps::withoutStatement),
          telling(RISK_ASSESSMENT, "rating-target-missing", RatingGaps::withoutTarget),
          telling(
              RISK_ASSESSMENT,
              "evaluation-missing",
              where(
                  situation -> situation.content().evaluation().isEmpty(),
                  "リスク評価の結果が記述されていない。",
                  "The risk evaluation is not stated.")),
          telling(RISK_ASSESSMENT, "case-gap-open", CaseGaps.of(RISK_ASSESSMENT)));

  private RiskAssessmentRules() {}
}
