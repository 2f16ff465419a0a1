package io.iotssf.assessment.readiness.domain;

import static io.iotssf.assessment.testing.CompleteContent.MAKER;
import static io.iotssf.assessment.testing.CompleteContent.RESIDENT;
import static io.iotssf.assessment.testing.CompleteContent.RESIDENT_RECOVERY;
import static io.iotssf.assessment.testing.CompleteContent.and;
import static io.iotssf.assessment.testing.CompleteContent.content;
import static io.iotssf.assessment.testing.CompleteContent.firstWith;
import static io.iotssf.assessment.testing.With.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.RiskRating;
import io.iotssf.contracts.catalog.UseCase;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RatingGapsTest {

  @Test
  void aGapStandsAtItsRowAndItsStakeholder() {
    ReadinessItem item =
        Found.only("rating-level-missing", firstWith("riskRatings", "level", null));
    assertEquals("risk-rating", item.kind());
    assertEquals(RESIDENT_RECOVERY, item.row());
    assertEquals(RESIDENT, item.stakeholder());
    assertEquals("住まい手の回復困難性の度合いについて、レベルが定められていない。", item.message().ja());
    assertEquals(
        "住まい手 (en), how hard the harm is to recover from: no level is set.", item.message().en());
  }

  @Test
  void aLevelThatOnlyAFigureShowedIsToldAsSuch() {
    AssessmentContent lost =
        with(
            firstWith(firstWith("riskRatings", "level", null), "riskRatings", "key", "r-1"),
            "missing",
            List.of(new UseCase.Missing("mapping", "figure", Text.japanese("図"))));
    assertTrue(saysFigure(lost));
    assertFalse(saysFigure(firstWith(lost, "riskRatings", "key", null)));
    assertFalse(saysFigure(with(lost, "missing", List.of())));
  }

  @Test
  void aRatingOfTheSystemIsNobodysOwn() {
    AssessmentContent system = firstWith("riskRatings", "subject", RiskRating.Subject.system());
    system = firstWith(system, "riskRatings", "level", null);
    ReadinessItem item = Found.only("rating-level-missing", system);
    assertEquals(null, item.stakeholder());
    assertTrue(item.message().ja().startsWith("システム全体の"));
  }

  @Test
  void theSystemsRatingCoversEverybody() {
    AssessmentContent makerUnrated =
        with(content(), "riskRatings", content().riskRatings().subList(0, 2));
    assertEquals(MAKER, Found.only("harmed-party-unrated", makerUnrated).stakeholder());
    AssessmentContent covered =
        with(
            makerUnrated,
            "riskRatings",
            makerUnrated.riskRatings().stream()
                .map(rating -> with(rating, "subject", RiskRating.Subject.system()))
                .toList());
    assertEquals(List.of(), Found.by("harmed-party-unrated", covered));
  }

  @Test
  void anAffectedPartyIsRatedEvenWithoutAnIncident() {
    UUID neighbour = new UUID(1, 3);
    AssessmentContent content =
        and(
            content(),
            "stakeholders",
            with(
                with(content().stakeholders().getFirst(), "id", neighbour), "affectedParty", true));
    assertEquals(neighbour, Found.only("harmed-party-unrated", content).stakeholder());
  }

  @Test
  void theMissingViewpointsAreNamedOnEitherAxis() {
    AssessmentContent privacyOnly = onlyFirstReason(0);
    assertEquals(
        "住まい手の回復困難性の度合いについて、次の観点からの理由が示されていない：セーフティ。",
        Found.only("rating-viewpoint-open", privacyOnly).message().ja());
    assertTrue(
        Found.only("rating-viewpoint-open", onlyFirstReason(1))
            .message()
            .ja()
            .endsWith("内外への直接影響（外部）、直接影響の継続時間、代替可能性、間接的な経済影響。"));
  }

  @Test
  void aRiskAtTheLeastLevelNeedsNoTargetNorPolicyNorLevelAfterwards() {
    AssessmentContent limited = firstWith("riskRatings", "level", "limited");
    limited = firstWith(limited, "riskRatings", "target", null);
    limited = firstWith(limited, "riskRatings", "afterTreatment", null);
    limited = with(limited, "policies", List.of());
    assertEquals(List.of(), Found.in(limited));
  }

  @Test
  void theOtherAxisIsMissedOnceForEachSubject() {
    AssessmentContent recoveryOnly =
        with(
            content(),
            "riskRatings",
            content().riskRatings().stream()
                .filter(rating -> rating.axis().equals("difficulty-of-recovery"))
                .toList());
    assertEquals(2, Found.by("axis-unrated", recoveryOnly).size());
  }

  private static AssessmentContent onlyFirstReason(int rating) {
    List<RiskRating> ratings = content().riskRatings();
    RiskRating changed = ratings.get(rating);
    return with(
        content(),
        "riskRatings",
        ratings.stream()
            .map(
                each ->
                    each.equals(changed)
                        ? with(each, "reasons", each.reasons().subList(0, 1))
                        : each)
            .toList());
  }

  private static boolean saysFigure(AssessmentContent content) {
    return Found.only("rating-level-missing", content).message().ja().contains("図にのみ");
  }
}
