package io.iotssf.assessment.risk.domain;

import static io.iotssf.assessment.testing.RatingFixture.rating;
import static io.iotssf.assessment.testing.RulingAssertions.assertAllowed;
import static io.iotssf.assessment.testing.RulingAssertions.assertRejected;

import io.iotssf.assessment.dossier.domain.Ruling;
import org.junit.jupiter.api.Test;

class ViewpointsBelongToAxisTest {
  private final ViewpointsBelongToAxis rule = new ViewpointsBelongToAxis();

  @Test
  void recoveryIsReasonedByPrivacyAndSafety() {
    assertAllowed(rule.judge(rating("difficulty-of-recovery", "serious", "privacy", "safety")));
  }

  @Test
  void economyIsReasonedByImpactDurationAndSubstitutability() {
    assertAllowed(
        rule.judge(
            rating(
                "economic-impact",
                "limited",
                "direct-impact-inside",
                "direct-impact-outside",
                "duration",
                "substitutability",
                "indirect-impact")));
  }

  @Test
  void anotherAxisViewpointIsRefused() {
    assertRejected(
        Ruling.Ground.VALUE, rule.judge(rating("economic-impact", "limited", "privacy")));
  }
}
