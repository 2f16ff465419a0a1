package io.iotssf.assessment.treatment.domain;

import static io.iotssf.assessment.testing.RowFixture.DECISION;
import static io.iotssf.assessment.testing.RowFixture.MAKER;
import static io.iotssf.assessment.testing.RowFixture.MEASURE;
import static io.iotssf.assessment.testing.RowFixture.USER;
import static io.iotssf.assessment.testing.With.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.testing.Around;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DecisionOwnersTest {

  @Test
  void whoeverImplementsAndWhoeverAskedSeeTheDecision() {
    assertEquals(Set.of(MAKER, USER), DecisionOwners.of(DECISION));
    assertEquals(Set.of(MAKER), DecisionOwners.of(with(DECISION, "requestedBy", null)));
    assertEquals(Set.of(MAKER), DecisionOwners.of(with(DECISION, "requestedBy", MAKER)));
  }

  @Test
  void aMeasureIsSeenByThoseWhoSeeItsDecision() {
    var owners = TreatmentKinds.MEASURE.owners();
    assertEquals(Set.of(MAKER, USER), owners.apply(MEASURE, Around.of(DECISION)));
    assertEquals(Set.of(), owners.apply(MEASURE, Around.of()));
  }
}
