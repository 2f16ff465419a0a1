package io.iotssf.assessment.treatment.domain;

import static io.iotssf.assessment.testing.RowFixture.POLICY;
import static io.iotssf.assessment.testing.RowFixture.WORDS;
import static io.iotssf.assessment.testing.RowFixture.id;
import static io.iotssf.assessment.testing.With.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.testing.Around;
import io.iotssf.contracts.assessment.TreatmentPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyRuleTest {

  @Test
  void aPolicyOrWhatItCallsForIsSaid() {
    TreatmentPolicy without = with(POLICY, "policies", List.of());
    assertEquals(List.of(), faults(without));
    assertEquals(List.of("/policies"), faults(with(without, "requirements", List.of())));
    assertEquals(List.of(), faults(with(POLICY, "requirements", List.of())));
  }

  @Test
  void aRatingIsNamedOnce() {
    assertEquals(List.of("/ratings/1"), faults(with(POLICY, "ratings", List.of(id(1), id(1)))));
  }

  @Test
  void whatItCallsForMayBeInNoCatalogue() {
    var own = new TreatmentPolicy.CalledFor(WORDS, null);
    assertEquals(List.of(), faults(with(POLICY, "requirements", List.of(own))));
  }

  private static List<String> faults(TreatmentPolicy row) {
    return Around.faults(TreatmentKinds.POLICY, row);
  }
}
