package io.iotssf.assessment.content.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.assessment.risk.domain.Axis;
import io.iotssf.contracts.assessment.RiskCriterion;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DefaultRiskCriteriaTest {

  @Test
  void everyLevelHasAMeaningFromEveryViewpoint() {
    List<String> expected =
        Arrays.stream(Axis.values())
            .flatMap(
                axis ->
                    axis.viewpoints().stream()
                        .flatMap(
                            viewpoint ->
                                axis.levels().stream()
                                    .map(level -> axis.code() + " " + viewpoint + " " + level)))
            .toList();
    assertEquals(
        expected,
        DefaultRiskCriteria.all().stream()
            .map(each -> each.axis() + " " + each.viewpoint() + " " + each.level())
            .toList());
  }

  @Test
  void theyAreTheProductsProposalAndNoRegulators() {
    for (RiskCriterion criterion : DefaultRiskCriteria.all()) {
      assertTrue(criterion.proposed());
      assertNull(criterion.guidance());
    }
  }

  @Test
  void theyAreWordedInBothLanguagesEachInItsOwnWay() {
    List<RiskCriterion> all = DefaultRiskCriteria.all();
    all.forEach(criterion -> assertNotNull(criterion.meaning().en()));
    assertEquals(
        all.size(), all.stream().map(RiskCriterion::meaning).collect(Collectors.toSet()).size());
  }

  @Test
  void theyHaveTheSameIdsInEveryAssessment() {
    assertEquals(DefaultRiskCriteria.all(), DefaultRiskCriteria.all());
    assertEquals(
        new RowIds("default")
            .of(Kinds.byCode("risk-criterion").orElseThrow(), "economic-impact/limited/duration"),
        DefaultRiskCriteria.all().get(12).id());
  }
}
