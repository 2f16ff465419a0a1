package io.iotssf.assessment.readiness.domain;

import static io.iotssf.assessment.readiness.domain.ReadinessRule.blocking;
import static io.iotssf.assessment.readiness.domain.ReadinessRule.telling;
import static io.iotssf.assessment.readiness.domain.ReadinessRule.where;
import static io.iotssf.assessment.readiness.domain.Step.RISK_TREATMENT;

import java.util.List;
import java.util.stream.Stream;

/** What risk treatment has to give: against what, by which policy, who does what, what remains. */
final class RiskTreatmentRules {
  private static final List<ReadinessRule> THREATS =
      List.of(
          blocking(
              RISK_TREATMENT,
              "threats-missing",
              where(
                  situation -> situation.content().componentThreats().isEmpty(),
                  "機器に想定される脅威が一つも挙げられていない。",
                  "No threat to a component is listed.")),
          telling(RISK_TREATMENT, "component-without-threats", ComponentGaps::withoutThreats),
          telling(RISK_TREATMENT, "principal-threat-open", ThreatGaps::principalOpen),
          telling(RISK_TREATMENT, "incident-threat-unlisted", ThreatGaps::incidentThreatUnlisted),
          telling(RISK_TREATMENT, "threat-unanswered", ThreatGaps::unanswered));

  private static final List<ReadinessRule> POLICIES =
      List.of(
          telling(RISK_TREATMENT, "grave-risk-without-policy", PolicyGaps::graveRiskWithoutPolicy),
          telling(RISK_TREATMENT, "policy-without-ratings", PolicyGaps::withoutRatings),
          telling(RISK_TREATMENT, "policy-addressee-open", PolicyGaps::addresseeOpen),
          telling(RISK_TREATMENT, "policy-requirement-unlisted", PolicyGaps::requirementUnlisted),
          telling(
              RISK_TREATMENT,
              "grave-requirement-not-adopted",
              PolicyGaps::graveRequirementNotAdopted));

  private static final List<ReadinessRule> DECISIONS =
      List.of(
          blocking(
              RISK_TREATMENT,
              "decisions-missing",
              where(
                  situation -> situation.decisions().findAny().isEmpty(),
                  "対策要件が一つも登録されておらず、意思決定がなされていない。",
                  "No requirement is listed to decide on.")),
          blocking(RISK_TREATMENT, "decision-open", DecisionGaps::open),
          telling(RISK_TREATMENT, "requirement-row-undecided", DecisionGaps::quotedRowUndecided),
          telling(RISK_TREATMENT, "adopted-without-measures", DecisionGaps::withoutMeasures),
          telling(RISK_TREATMENT, "adopted-schedule-open", DecisionGaps::scheduleOpen),
          blocking(RISK_TREATMENT, "status-ahead-of-measures", DecisionGaps::aheadOfMeasures),
          telling(RISK_TREATMENT, "implemented-without-evidence", DecisionGaps::withoutEvidence));

  private static final List<ReadinessRule> COOPERATION =
      List.of(
          telling(RISK_TREATMENT, "request-unanswered", CooperationGaps::requestUnanswered),
          blocking(RISK_TREATMENT, "request-declined", CooperationGaps::requestDeclined),
          blocking(RISK_TREATMENT, "hand-off-open", CooperationGaps::handOffOpen));

  private static final List<ReadinessRule> REMAINDER =
      List.of(
          telling(
              RISK_TREATMENT,
              "asset-priorities-missing",
              where(
                  situation -> lacksPriorities(situation, "asset"),
                  "優先して対策を講じるべき資産が示されていない。",
                  "No asset is named that is to be treated first.")),
          telling(
              RISK_TREATMENT,
              "measure-priorities-missing",
              where(
                  situation -> lacksPriorities(situation, "measure"),
                  "優先して講じるべき対策が示されていない。",
                  "No measure is named that is to be taken first.")),
          telling(RISK_TREATMENT, "priority-without-reason", ResidualGaps::priorityWithoutReason),
          telling(RISK_TREATMENT, "after-treatment-missing", ResidualGaps::afterTreatmentMissing),
          blocking(RISK_TREATMENT, "residual-risk-unaccepted", ResidualGaps::unaccepted),
          blocking(RISK_TREATMENT, "acceptance-expired", ResidualGaps::acceptanceExpired),
          telling(
              RISK_TREATMENT,
              "next-review-missing",
              where(
                  situation -> situation.content().nextReview() == null,
                  "次回の見直し日が定められていない。",
                  "No day is set for the next review.")),
          telling(RISK_TREATMENT, "next-review-past", ResidualGaps::reviewPast),
          telling(RISK_TREATMENT, "case-gap-open", CaseGaps.of(RISK_TREATMENT)));

  static final List<ReadinessRule> ALL =
      Stream.of(THREATS, POLICIES, DECISIONS, COOPERATION, REMAINDER)
          .flatMap(List::stream)
          .toList();

  private RiskTreatmentRules() {}

  private static boolean lacksPriorities(Situation situation, String kind) {
    return situation.content().priorities().stream()
        .noneMatch(priority -> priority.kind().equals(kind));
  }
}
