package io.iotssf.assessment.risk.domain;

import static io.iotssf.assessment.testing.RowFixture.INCIDENT;
import static io.iotssf.assessment.testing.RowFixture.RATING;
import static io.iotssf.assessment.testing.RowFixture.WORDS;
import static io.iotssf.assessment.testing.RowFixture.id;
import static io.iotssf.assessment.testing.With.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.testing.Around;
import io.iotssf.contracts.assessment.RiskRating;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatingRuleTest {

  @Test
  void levelsAreThoseOfTheAxis() {
    RiskRating.ReasonedLevel foreign = new RiskRating.ReasonedLevel("catastrophic", WORDS);
    assertEquals(List.of("/level"), faults(with(RATING, "level", "catastrophic")));
    assertEquals(List.of("/target/level"), faults(with(RATING, "target", foreign)));
    assertEquals(List.of("/afterTreatment/level"), faults(with(RATING, "afterTreatment", foreign)));
  }

  @Test
  void reasonsLookFromTheViewpointsOfTheAxisAndNameItsLevels() {
    assertEquals(
        List.of("/reasons/0/viewpoint"),
        faults(reasoned(new RiskRating.Reason("duration", "limited", WORDS))));
    assertEquals(
        List.of("/reasons/0/level"),
        faults(reasoned(new RiskRating.Reason("safety", "catastrophic", WORDS))));
  }

  @Test
  void aViewpointHasOneReason() {
    RiskRating.Reason safety = new RiskRating.Reason("safety", null, WORDS);
    assertEquals(List.of("/reasons/1/viewpoint"), faults(reasoned(safety, safety)));
  }

  @Test
  void reasonsWithoutAViewpointMayBeSeveral() {
    RiskRating.Reason somewhere = new RiskRating.Reason(null, null, WORDS);
    assertEquals(List.of(), faults(reasoned(somewhere, somewhere)));
  }

  @Test
  void anotherLevelThanTheProposedOneIsExplained() {
    assertEquals(List.of("/overrideReason"), faults(with(RATING, "overrideReason", null)));
  }

  @Test
  void anIncidentIsNamedOnce() {
    assertEquals(
        List.of("/incidents/1"),
        faults(with(RATING, "incidents", List.of(INCIDENT.id(), INCIDENT.id()))));
  }

  @Test
  void nobodyAcceptsWhatNobodyRated() {
    RiskRating unrated = with(with(RATING, "level", null), "overrideReason", null);
    assertEquals(List.of(), faults(unrated));
    assertEquals(List.of("/acceptance"), faults(with(unrated, "afterTreatment", null)));
    assertEquals(List.of(), faults(with(RATING, "afterTreatment", null)));
  }

  @Test
  void aSubjectIsRatedOnceOnAnAxis() {
    RiskRating another = with(RATING, "id", id(99));
    assertEquals(List.of("/subject"), Around.faults(RiskKinds.RISK_RATING, RATING, another));
    assertEquals(
        List.of(),
        Around.faults(RiskKinds.RISK_RATING, RATING, with(another, "axis", "economic-impact")));
  }

  @Test
  void aDeviceIsRatedInEachFormOfUse() {
    RiskRating another = with(RATING, "id", id(99));
    RiskRating elsewhere =
        with(another, "subject", with(RATING.subject(), "formOfUse", with(WORDS, "ja", "別")));
    RiskRating translated =
        with(another, "subject", with(RATING.subject(), "formOfUse", with(WORDS, "en", "x")));
    RiskRating other = with(another, "subject", with(RATING.subject(), "id", id(98)));
    assertEquals(List.of(), Around.faults(RiskKinds.RISK_RATING, RATING, elsewhere, other));
    assertEquals(List.of("/subject"), Around.faults(RiskKinds.RISK_RATING, RATING, translated));
  }

  private static RiskRating reasoned(RiskRating.Reason... reasons) {
    return with(with(RATING, "reasons", List.of(reasons)), "overrideReason", null);
  }

  private static List<String> faults(RiskRating row) {
    return Around.faults(RiskKinds.RISK_RATING, row);
  }
}
