package io.iotssf.assessment.lifecycle.domain;

import static io.iotssf.assessment.testing.RulingAssertions.assertAllowed;
import static io.iotssf.assessment.testing.RulingAssertions.assertRejected;

import io.iotssf.assessment.dossier.domain.Actor;
import io.iotssf.assessment.dossier.domain.Ruling;
import io.iotssf.assessment.dossier.domain.Status;
import io.iotssf.assessment.testing.DossierFixture;
import org.junit.jupiter.api.Test;

class ApproverMustNotBeSubmitterTest {
  private final ApproverMustNotBeSubmitter rule = new ApproverMustNotBeSubmitter();

  @Test
  void somebodyElseApproves() {
    assertAllowed(judge(new Actor("subject-2", "somebody")));
  }

  @Test
  void theSubmitterDoesNotEvenUnderAnotherName() {
    String subject = DossierFixture.SUBMITTER.subject();
    assertRejected(Ruling.Ground.PERSON, judge(new Actor(subject, "renamed")));
  }

  private Ruling judge(Actor approver) {
    return rule.judge(new Approval(DossierFixture.in(Status.IN_REVIEW), approver));
  }
}
