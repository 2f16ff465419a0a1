package io.iotssf.assessment.treatment.domain;

import static io.iotssf.assessment.testing.RowFixture.ROUTER;
import static io.iotssf.assessment.testing.RowFixture.THREAT;
import static io.iotssf.assessment.testing.RowFixture.id;
import static io.iotssf.assessment.testing.With.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.testing.Around;
import io.iotssf.contracts.assessment.ComponentThreat;
import io.iotssf.contracts.assessment.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComponentThreatRuleTest {
  private static final ComponentThreat ANOTHER = with(THREAT, "id", id(99));

  @Test
  void theThreatIsOneThatTheEditionNames() {
    assertEquals(List.of("/threat"), faults(with(THREAT, "threat", "spoofing")));
    assertEquals(List.of("/threat"), faults(with(THREAT, "threat", "all")));
  }

  @Test
  void aComponentHasAThreatOnce() {
    assertEquals(List.of("/threat"), faults(THREAT, ANOTHER));
    assertEquals(List.of(), faults(THREAT, with(ANOTHER, "component", ROUTER)));
    assertEquals(List.of(), faults(THREAT, with(ANOTHER, "threat", "information-leak")));
  }

  private static List<String> faults(ComponentThreat row, Part... others) {
    return Around.faults(TreatmentKinds.COMPONENT_THREAT, row, others);
  }
}
