package io.iotssf.assessment.treatment.domain;

import static io.iotssf.assessment.testing.RowFixture.ASSET_PRIORITY;
import static io.iotssf.assessment.testing.RowFixture.HEATER;
import static io.iotssf.assessment.testing.RowFixture.MEASURE_PRIORITY;
import static io.iotssf.assessment.testing.With.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.testing.Around;
import io.iotssf.contracts.assessment.Priority;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriorityRuleTest {

  @Test
  void anAssetNamesNoRequirement() {
    assertEquals(
        List.of("/requirementId"),
        faults(with(ASSET_PRIORITY, "requirementId", Around.REQUIREMENT)));
  }

  @Test
  void aMeasureNamesNoComponents() {
    assertEquals(
        List.of("/components"), faults(with(MEASURE_PRIORITY, "components", List.of(HEATER))));
  }

  @Test
  void anAssetMayBeNamedInWordsAlone() {
    assertEquals(List.of(), faults(with(ASSET_PRIORITY, "components", List.of())));
  }

  @Test
  void aComponentIsNamedOnce() {
    assertEquals(
        List.of("/components/1"),
        faults(with(ASSET_PRIORITY, "components", List.of(HEATER, HEATER))));
  }

  private static List<String> faults(Priority row) {
    return Around.faults(TreatmentKinds.PRIORITY, row);
  }
}
