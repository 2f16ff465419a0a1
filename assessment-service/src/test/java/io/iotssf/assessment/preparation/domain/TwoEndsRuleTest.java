package io.iotssf.assessment.preparation.domain;

import static io.iotssf.assessment.testing.RowFixture.CONNECTION;
import static io.iotssf.assessment.testing.RowFixture.DATA_FLOW;
import static io.iotssf.assessment.testing.RowFixture.HEATER;
import static io.iotssf.assessment.testing.RowFixture.MAKER;
import static io.iotssf.assessment.testing.RowFixture.RELATION;
import static io.iotssf.assessment.testing.With.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.testing.Around;
import java.util.List;
import org.junit.jupiter.api.Test;

class TwoEndsRuleTest {

  @Test
  void aRelationStandsBetweenTwoParties() {
    assertEquals(
        List.of("/to"), Around.faults(PreparationKinds.RELATION, with(RELATION, "to", MAKER)));
  }

  @Test
  void aConnectionStandsBetweenTwoComponents() {
    assertEquals(
        List.of("/to"), Around.faults(PreparationKinds.CONNECTION, with(CONNECTION, "to", HEATER)));
  }

  @Test
  void aStepOfTheDataFlowMayStayWithinAComponentOrNameNone() {
    assertEquals(
        List.of(), Around.faults(PreparationKinds.DATA_FLOW, with(DATA_FLOW, "to", HEATER)));
    assertEquals(List.of(), Around.faults(PreparationKinds.DATA_FLOW, with(DATA_FLOW, "to", null)));
  }
}
