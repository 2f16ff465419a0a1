package io.iotssf.assessment.readiness.domain;

import static io.iotssf.assessment.testing.CompleteContent.MAKER;
import static io.iotssf.assessment.testing.CompleteContent.content;
import static io.iotssf.assessment.testing.CompleteContent.firstWith;
import static io.iotssf.assessment.testing.With.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.TreatmentPolicy;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The policy answers the one grave risk and calls for what both stakeholders adopted. */
class PolicyGapsTest {
  private static final String DECLINED = "grave-requirement-not-adopted";

  @Test
  void whatEverybodyDeclinedIsToldWhereTheRiskIsGrave() {
    assertEquals(MAKER, Found.only(DECLINED, declinedBy(2)).stakeholder());
    AssessmentContent otherRisk =
        firstWith(declinedBy(2), "policies", "ratings", List.of(new UUID(4, 2)));
    assertEquals(List.of(), Found.by(DECLINED, otherRisk));
  }

  @Test
  void oneWhoAdoptsItIsEnough() {
    assertEquals(List.of(), Found.by(DECLINED, declinedBy(1)));
  }

  @Test
  void whatTheEditionDoesNotListCannotBeLookedUp() {
    assertEquals(List.of(), Found.in(callingFor(null)));
  }

  @Test
  void whatNobodyIsToDecideOnIsTheTurnOfWhoeverActs() {
    ReadinessItem item = Found.only("policy-requirement-unlisted", callingFor("r-9"));
    assertEquals(MAKER, item.stakeholder());
    assertEquals("対策方針「方針」が求める「別の要件」について、意思決定の対象となる行がない。", item.message().ja());
  }

  private static AssessmentContent callingFor(@Nullable String requirement) {
    return firstWith(
        "policies",
        "requirements",
        List.of(new TreatmentPolicy.CalledFor(Text.japanese("別の要件"), requirement)));
  }

  private static AssessmentContent declinedBy(int many) {
    AssessmentContent one = firstWith("requirementDecisions", "decision", "not-adopted");
    return many == 1
        ? one
        : with(
            one,
            "requirementDecisions",
            content().requirementDecisions().stream()
                .map(row -> with(row, "decision", "not-adopted"))
                .toList());
  }
}
