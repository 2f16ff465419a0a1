package io.iotssf.assessment.treatment.domain;

import static io.iotssf.assessment.testing.RowFixture.HAND_OFF;
import static io.iotssf.assessment.testing.RowFixture.MAKER;
import static io.iotssf.assessment.testing.RowFixture.REQUEST;
import static io.iotssf.assessment.testing.RowFixture.USER;
import static io.iotssf.assessment.testing.With.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.testing.Around;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TwoPartiesRuleTest {

  @Test
  void nobodyAsksThemselves() {
    assertEquals(List.of("/to"), Around.faults(TreatmentKinds.REQUEST, with(REQUEST, "to", USER)));
  }

  @Test
  void nobodyHandsOverToThemselves() {
    assertEquals(
        List.of("/relier"),
        Around.faults(TreatmentKinds.HAND_OFF, with(HAND_OFF, "relier", MAKER)));
  }

  @Test
  void bothPartiesSeeWhatIsBetweenThem() {
    Around nothing = Around.of();
    assertEquals(Set.of(MAKER, USER), TreatmentKinds.REQUEST.owners().apply(REQUEST, nothing));
    assertEquals(Set.of(MAKER, USER), TreatmentKinds.HAND_OFF.owners().apply(HAND_OFF, nothing));
  }
}
