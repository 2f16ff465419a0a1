package io.iotssf.assessment.risk.domain;

import static io.iotssf.assessment.testing.RowFixture.HEATER;
import static io.iotssf.assessment.testing.RowFixture.INCIDENT;
import static io.iotssf.assessment.testing.With.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.testing.Around;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncidentRuleTest {

  @Test
  void nothingIsNamedTwice() {
    assertEquals(List.of("/agents/1"), faults("agents", List.of("insider", "insider")));
    assertEquals(List.of("/threats/1"), faults("threats", List.of("misuse", "misuse")));
    assertEquals(List.of("/components/1"), faults("components", List.of(HEATER, HEATER)));
  }

  @Test
  void threatsAreThoseThatTheEditionNames() {
    assertEquals(List.of("/threats/0"), faults("threats", List.of("spoofing")));
    assertEquals(List.of("/threats/0"), faults("threats", List.of("all")));
  }

  private static List<String> faults(String field, List<?> value) {
    return Around.faults(RiskKinds.INCIDENT, with(INCIDENT, field, value));
  }
}
