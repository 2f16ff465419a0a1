package io.iotssf.assessment.risk.domain;

import static io.iotssf.assessment.testing.RatingFixture.rating;
import static io.iotssf.assessment.testing.RulingAssertions.assertAllowed;
import static io.iotssf.assessment.testing.RulingAssertions.assertRejected;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.assessment.dossier.domain.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelBelongsToAxisTest {
  private final LevelBelongsToAxis rule = new LevelBelongsToAxis();

  @ParameterizedTest
  @CsvSource({
    "difficulty-of-recovery, limited",
    "difficulty-of-recovery, serious",
    "difficulty-of-recovery, fatal",
    "economic-impact, limited",
    "economic-impact, serious",
    "economic-impact, catastrophic"
  })
  void eachAxisHasItsThreeLevels(String axis, String level) {
    assertAllowed(rule.judge(rating(axis, level)));
  }

  @ParameterizedTest
  @CsvSource({
    "difficulty-of-recovery, catastrophic",
    "economic-impact, fatal",
    "economic-impact, LIMITED",
    "economic-impact, ''"
  })
  void anyOtherLevelIsRefusedAndTheReasonNamesTheThree(String axis, String level) {
    String reason = assertRejected(Ruling.Ground.VALUE, rule.judge(rating(axis, level)));
    assertTrue(reason.contains("limited, serious"));
  }

  @Test
  void aRatingMayNotBeMadeYet() {
    assertAllowed(rule.judge(rating("economic-impact", null)));
  }
}
