package io.iotssf.assessment.lifecycle.domain;

import static io.iotssf.assessment.testing.RulingAssertions.assertAllowed;
import static io.iotssf.assessment.testing.RulingAssertions.assertRejected;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.dossier.domain.Ruling;
import io.iotssf.assessment.dossier.domain.Status;
import io.iotssf.assessment.testing.DossierFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every status and every move: where the two meet, a status to which the move leads, or none. */
class MoveTest {

  @ParameterizedTest
  @CsvSource({
    "DRAFT,     SUBMIT,  IN_REVIEW",
    "DRAFT,     RETURN,  ",
    "DRAFT,     APPROVE, ",
    "DRAFT,     REOPEN,  ",
    "DRAFT,     ARCHIVE, ARCHIVED",
    "IN_REVIEW, SUBMIT,  ",
    "IN_REVIEW, RETURN,  DRAFT",
    "IN_REVIEW, APPROVE, APPROVED",
    "IN_REVIEW, REOPEN,  ",
    "IN_REVIEW, ARCHIVE, ",
    "APPROVED,  SUBMIT,  ",
    "APPROVED,  RETURN,  ",
    "APPROVED,  APPROVE, ",
    "APPROVED,  REOPEN,  DRAFT",
    "APPROVED,  ARCHIVE, ARCHIVED",
    "ARCHIVED,  SUBMIT,  ",
    "ARCHIVED,  RETURN,  ",
    "ARCHIVED,  APPROVE, ",
    "ARCHIVED,  REOPEN,  ",
    "ARCHIVED,  ARCHIVE, "
  })
  void aMoveIsMadeFromItsStatusesAndFromNoOther(Status from, Move move, @Nullable Status to) {
    Dossier dossier = DossierFixture.in(from);
    if (to != null) {
      assertAllowed(move.judge(dossier));
      assertEquals(to, move.to());
    } else {
      String reason = assertRejected(Ruling.Ground.STATE, move.judge(dossier));
      assertTrue(reason.startsWith("The assessment is " + from.code() + ";"), reason);
    }
  }

  @Test
  void theTableAboveNamesEveryStatusAndEveryMove() {
    assertEquals(4, Status.values().length);
    assertEquals(5, Move.values().length);
  }

  @Test
  void theReasonNamesEveryStatusFromWhichTheMoveIsPossible() {
    assertEquals(
        "The assessment is in-review; it can be archived only when it is draft or approved.",
        assertRejected(
            Ruling.Ground.STATE, Move.ARCHIVE.judge(DossierFixture.in(Status.IN_REVIEW))));
  }

  @Test
  void whoSubmittedIsForgottenOnlyWhereADraftComesOutOfIt() {
    for (Move move : Move.values()) {
      assertEquals(move != Move.RETURN && move != Move.REOPEN, move.keepsSubmission(), move.name());
    }
  }
}
