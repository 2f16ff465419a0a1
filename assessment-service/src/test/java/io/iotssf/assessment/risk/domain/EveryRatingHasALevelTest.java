package io.iotssf.assessment.risk.domain;

import static io.iotssf.assessment.testing.RatingFixture.rating;
import static io.iotssf.assessment.testing.RulingAssertions.assertAllowed;
import static io.iotssf.assessment.testing.RulingAssertions.assertRejected;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.assessment.dossier.domain.Ruling;
import java.util.List;
import org.junit.jupiter.api.Test;

class EveryRatingHasALevelTest {
  private final EveryRatingHasALevel rule = new EveryRatingHasALevel();
  private final RiskRating rated = rating("difficulty-of-recovery", "serious");
  private final RiskRating unrated = rating("economic-impact", null);

  @Test
  void whatIsRatedMayBeSubmitted() {
    assertAllowed(rule.judge(List.of(rated)));
    assertAllowed(rule.judge(List.of()));
  }

  @Test
  void whatIsNotRatedIsNamed() {
    String reason = assertRejected(Ruling.Ground.STATE, rule.judge(List.of(rated, unrated)));
    assertTrue(reason.contains("economic-impact"), reason);
    assertFalse(reason.contains("difficulty-of-recovery"), reason);
  }
}
