package io.iotssf.assessment.readiness.domain;

import static io.iotssf.assessment.readiness.domain.ReadinessRule.blocking;
import static io.iotssf.assessment.readiness.domain.ReadinessRule.telling;
import static io.iotssf.assessment.readiness.domain.ReadinessRule.where;
import static io.iotssf.assessment.readiness.domain.Step.PREPARATION;

import java.util.List;

/** What preparation has to give: the solution, its parties, its parts, and the risk criteria. */
final class PreparationRules {
  static final List<ReadinessRule> ALL =
      List.of(
          blocking(
              PREPARATION,
              "solution-overview-missing",
              where(
                  situation -> lacks(situation, "overview"),
                  "対象ソリューションの概要が記述されていない。",
                  "The solution is not outlined.")),
          telling(
              PREPARATION,
              "premises-missing",
              where(
                  situation -> lacks(situation, "premise"),
                  "アセスメントの前提が記述されていない。",
                  "No premise is stated.")),
          blocking(
              PREPARATION,
              "stakeholders-missing",
              where(
                  situation -> situation.content().stakeholders().isEmpty(),
                  "ステークホルダーが一つも登録されていない。",
                  "No stakeholder is listed.")),
          blocking(
              PREPARATION,
              "applying-entity-missing",
              where(
                  situation -> !situation.hasStakeholder(situation.content().applyingEntity()),
                  "適用主体が定められていない。",
                  "No applying entity is named.")),
          telling(PREPARATION, "nobody-assigned", StakeholderGaps::nobodyAssigned),
          telling(
              PREPARATION,
              "relations-missing",
              where(
                  situation ->
                      situation.content().stakeholders().size() > 1
                          && situation.content().relations().isEmpty(),
                  "ステークホルダー間の関係が記述されていない。",
                  "The relations between the stakeholders are not stated.")),
          blocking(
              PREPARATION,
              "components-missing",
              where(
                  situation -> situation.content().components().isEmpty(),
                  "システムを構成する機器が一つも登録されていない。",
                  "No component is listed.")),
          telling(PREPARATION, "component-responsibility-open", ComponentGaps::responsibilityOpen),
          telling(PREPARATION, "component-placement-open", ComponentGaps::placementOpen),
          telling(
              PREPARATION,
              "connections-missing",
              where(
                  situation ->
                      situation.content().components().size() > 1
                          && situation.content().connections().isEmpty(),
                  "機器間の接続が記述されていない。",
                  "The connections between the components are not stated.")),
          telling(
              PREPARATION,
              "data-flow-missing",
              where(
                  situation -> situation.content().dataFlows().isEmpty(),
                  "データフローが記述されていない。",
                  "The data flow is not described.")),
          blocking(PREPARATION, "risk-criteria-missing", CriteriaGaps::axisWithoutCriteria),
          telling(PREPARATION, "risk-criteria-level-missing", CriteriaGaps::levelWithoutCriterion),
          telling(PREPARATION, "risk-criteria-proposed", CriteriaGaps::stillProposed),
          telling(PREPARATION, "case-gap-open", CaseGaps.of(PREPARATION)));

  private PreparationRules() {}

  private static boolean lacks(Situation situation, String aspect) {
    return situation.content().solution().stream()
        .noneMatch(passage -> passage.aspect().equals(aspect));
  }
}
