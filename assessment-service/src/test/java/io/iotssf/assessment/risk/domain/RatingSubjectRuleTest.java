package io.iotssf.assessment.risk.domain;

import static io.iotssf.assessment.testing.RowFixture.HEATER;
import static io.iotssf.assessment.testing.RowFixture.MAKER;
import static io.iotssf.assessment.testing.RowFixture.RATING;
import static io.iotssf.assessment.testing.RowFixture.WORDS;
import static io.iotssf.assessment.testing.With.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.part.domain.PartReference;
import io.iotssf.assessment.testing.Around;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.RiskRating;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RatingSubjectRuleTest {

  @Test
  void theSystemIsRatedAsAWhole() {
    assertEquals(List.of(), faults("system", null, null));
    assertEquals(List.of("/subject/id"), faults("system", MAKER, null));
    assertEquals(List.of("/subject/formOfUse"), faults("system", null, WORDS));
  }

  @Test
  void aStakeholderIsNamedAndHasNoFormOfUse() {
    assertEquals(List.of(), faults("stakeholder", MAKER, null));
    assertEquals(List.of("/subject/id"), faults("stakeholder", null, null));
    assertEquals(List.of("/subject/formOfUse"), faults("stakeholder", MAKER, WORDS));
  }

  @Test
  void aDeviceIsNamedInAFormOfUse() {
    assertEquals(List.of(), faults("device", HEATER, WORDS));
    assertEquals(List.of("/subject/id"), faults("device", null, WORDS));
    assertEquals(List.of("/subject/formOfUse"), faults("device", HEATER, null));
  }

  @Test
  void theIdNamesAStakeholderOrAComponentByItsKind() {
    assertEquals("stakeholder", reference("stakeholder").kind());
    assertEquals("component", reference("device").kind());
  }

  private static PartReference reference(String kind) {
    RiskRating rating = rated(new RiskRating.Subject(kind, MAKER, null));
    return RiskKinds.RISK_RATING.references().apply(rating).findFirst().orElseThrow();
  }

  private static List<String> faults(String kind, @Nullable UUID id, @Nullable Text formOfUse) {
    return Around.faults(RiskKinds.RISK_RATING, rated(new RiskRating.Subject(kind, id, formOfUse)));
  }

  private static RiskRating rated(RiskRating.Subject subject) {
    return with(RATING, "subject", subject);
  }
}
