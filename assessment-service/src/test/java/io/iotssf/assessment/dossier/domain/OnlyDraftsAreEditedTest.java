package io.iotssf.assessment.dossier.domain;

import static io.iotssf.assessment.testing.RulingAssertions.assertAllowed;
import static io.iotssf.assessment.testing.RulingAssertions.assertRejected;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.assessment.testing.DossierFixture;
import org.junit.jupiter.api.Test;

class OnlyDraftsAreEditedTest {
  private final OnlyDraftsAreEdited rule = new OnlyDraftsAreEdited();

  @Test
  void aDraftIsEdited() {
    assertAllowed(rule.judge(DossierFixture.in(Status.DRAFT)));
  }

  @Test
  void whatIsSubmittedIsNotAndTheReasonSaysHowItCouldBe() {
    String reason =
        assertRejected(Ruling.Ground.STATE, rule.judge(DossierFixture.in(Status.IN_REVIEW)));
    assertTrue(reason.contains("Return it"));
  }

  @Test
  void whatIsApprovedIsNot() {
    assertRejected(Ruling.Ground.STATE, rule.judge(DossierFixture.in(Status.APPROVED)));
  }
}
