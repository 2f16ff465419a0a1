package io.iotssf.assessment.lifecycle.domain;

import static io.iotssf.assessment.testing.RulingAssertions.assertAllowed;
import static io.iotssf.assessment.testing.RulingAssertions.assertRejected;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.assessment.dossier.domain.Ruling;
import io.iotssf.assessment.dossier.domain.Status;
import io.iotssf.assessment.testing.DossierFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OnlySubmittedIsReturnedTest {
  private final OnlySubmittedIsReturned rule = new OnlySubmittedIsReturned();

  @Test
  void thatStatusIsMoved() {
    assertAllowed(rule.judge(DossierFixture.in(Status.SUBMITTED)));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SUBMITTED")
  void anyOtherIsNotAndTheReasonNamesIt(Status status) {
    String reason = assertRejected(Ruling.Ground.STATE, rule.judge(DossierFixture.in(status)));
    assertTrue(reason.contains(status.code()));
  }
}
