package io.iotssf.assessment.lifecycle.domain;

import static io.iotssf.assessment.testing.RulingAssertions.assertAllowed;
import static io.iotssf.assessment.testing.RulingAssertions.assertRejected;

import io.iotssf.assessment.dossier.domain.Actor;
import io.iotssf.assessment.dossier.domain.Ruling;
import io.iotssf.assessment.dossier.domain.Status;
import io.iotssf.assessment.testing.DossierFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OnlySubmittedIsApprovedTest {
  private static final Actor APPROVER = new Actor("subject-2", "somebody else");

  private final OnlySubmittedIsApproved rule = new OnlySubmittedIsApproved();

  @Test
  void whatIsSubmittedIsApproved() {
    assertAllowed(rule.judge(new Approval(DossierFixture.in(Status.SUBMITTED), APPROVER)));
  }

  @ParameterizedTest
  @EnumSource(names = {"DRAFT", "APPROVED"})
  void nothingElseIs(Status status) {
    assertRejected(
        Ruling.Ground.STATE, rule.judge(new Approval(DossierFixture.in(status), APPROVER)));
  }
}
