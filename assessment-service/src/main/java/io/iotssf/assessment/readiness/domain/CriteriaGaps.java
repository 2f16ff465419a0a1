package io.iotssf.assessment.readiness.domain;

import io.iotssf.assessment.risk.domain.Axis;
import io.iotssf.assessment.risk.domain.Phrase;
import io.iotssf.assessment.risk.domain.Terms;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.RiskCriterion;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What is lacking of the risk criteria. */
final class CriteriaGaps {

  private CriteriaGaps() {}

  /** Without a criterion, nobody can say whether a level of the axis was judged rightly. */
  static Stream<Gap> axisWithoutCriteria(Situation situation) {
    return Arrays.stream(Axis.values())
        .filter(axis -> criteria(situation, axis).isEmpty())
        .map(
            axis ->
                gap(
                    Phrase.of(
                        "「%s」のリスク基準が定められていない。",
                        "There are no risk criteria for the axis \"%s\".",
                        Terms.axis(axis.code()))));
  }

  /** An axis without any criterion is told by its own rule. */
  static Stream<Gap> levelWithoutCriterion(Situation situation) {
    return Arrays.stream(Axis.values())
        .filter(axis -> !criteria(situation, axis).isEmpty())
        .flatMap(axis -> levels(axis, criteria(situation, axis)));
  }

  /** Told once for each axis: the product's default is confirmed as a whole. */
  static Stream<Gap> stillProposed(Situation situation) {
    return Arrays.stream(Axis.values())
        .map(axis -> proposed(situation, axis))
        .filter(criteria -> !criteria.isEmpty())
        .map(CriteriaGaps::proposedGap);
  }

  private static Stream<Gap> levels(Axis axis, List<RiskCriterion> criteria) {
    return axis.levels().stream()
        .filter(level -> criteria.stream().noneMatch(known -> known.level().equals(level)))
        .map(
            level ->
                gap(
                    Phrase.of(
                        "「%s」のリスク基準が定められていない。",
                        "There is no risk criterion for \"%s\".",
                        Terms.level(axis.code(), level))));
  }

  private static Gap proposedGap(List<RiskCriterion> criteria) {
    RiskCriterion first = criteria.getFirst();
    return Gap.of(
        RowKind.CRITERION,
        first.id(),
        Phrase.of(
            "「%s」のリスク基準のうち%s件は、本製品が提案した既定の基準のままであり、確認されていない。",
            "Risk criteria of the axis \"%s\" that are still the product's default and confirmed by"
                + " nobody: %s.",
            Terms.axis(first.axis()),
            Phrase.code(criteria.size())));
  }

  private static List<RiskCriterion> proposed(Situation situation, Axis axis) {
    return criteria(situation, axis).stream().filter(RiskCriterion::proposed).toList();
  }

  private static List<RiskCriterion> criteria(Situation situation, Axis axis) {
    return situation.content().riskCriteria().stream()
        .filter(criterion -> criterion.axis().equals(axis.code()))
        .toList();
  }

  private static Gap gap(Text message) {
    return new Gap(null, RowKind.CRITERION, null, message);
  }
}
