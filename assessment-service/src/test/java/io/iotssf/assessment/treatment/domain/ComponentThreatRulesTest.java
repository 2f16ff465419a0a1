package io.iotssf.assessment.treatment.domain;

import static io.iotssf.assessment.testing.RulingAssertions.assertAllowed;
import static io.iotssf.assessment.testing.RulingAssertions.assertRejected;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.assessment.dossier.domain.Ruling;
import io.iotssf.contracts.Text;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ComponentThreatRulesTest {
  private static final UUID HEATER = UUID.fromString("00000000-0000-0000-0000-00000000000e");
  private static final UUID ROUTER = UUID.fromString("00000000-0000-0000-0000-00000000000f");

  @Test
  void aComponentHasEachThreatOnce() {
    ThreatIsNewToComponent rule = new ThreatIsNewToComponent();
    List<ComponentThreat> present = List.of(threat(HEATER, "misuse"));
    assertAllowed(rule.judge(threat(HEATER, "spoofing"), present));
    assertAllowed(rule.judge(threat(ROUTER, "misuse"), present));
    assertRejected(Ruling.Ground.STATE, rule.judge(threat(HEATER, "misuse"), present));
  }

  @Test
  void aThreatIsOneThatTheEditionNames() {
    ThreatIsOfTheEdition rule = new ThreatIsOfTheEdition();
    assertAllowed(rule.judge("misuse", Set.of("misuse", "spoofing")));
    String reason =
        assertRejected(Ruling.Ground.VALUE, rule.judge("all", Set.of("spoofing", "misuse")));
    assertTrue(reason.contains("[misuse, spoofing]"));
  }

  @Test
  void aThreatIsWorded() {
    ThreatIsWorded rule = new ThreatIsWorded();
    assertAllowed(rule.judge(threat(HEATER, "misuse")));
    assertRejected(
        Ruling.Ground.VALUE,
        rule.judge(
            threat(HEATER, "misuse")
                .described(new ComponentThreat.Description(Text.japanese(""), null))));
  }

  private static ComponentThreat threat(UUID component, String threat) {
    return new ComponentThreat(UUID.randomUUID(), component, threat, Text.japanese("脅威"), null, 1);
  }
}
