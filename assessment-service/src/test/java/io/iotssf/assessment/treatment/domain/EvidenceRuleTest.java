package io.iotssf.assessment.treatment.domain;

import static io.iotssf.assessment.testing.RowFixture.MEASURE;
import static io.iotssf.assessment.testing.With.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.testing.Around;
import io.iotssf.contracts.assessment.ConcreteMeasure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceRuleTest {
  private static final ConcreteMeasure.Evidence EVIDENCE = MEASURE.evidence().getFirst();

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org", "HTTP://host:8080/a", "urn:example:report:7"})
  void itIsKeptAtAWholeAddressOrUnderAName(String uri) {
    assertEquals(List.of(), faults(with(EVIDENCE, "uri", uri)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "file:///etc/passwd",
        "//example.org/a",
        "https:a",
        "https://me:secret@example.org/",
        "https://example.org/a b",
        "urn:x",
      })
  void nothingElseIsAnAddress(String uri) {
    assertEquals(List.of("/evidence/0/uri"), faults(with(EVIDENCE, "uri", uri)));
  }

  @Test
  void theHashIsWrittenInOneWay() {
    List.of("0A".repeat(32), "0a".repeat(31), "0a".repeat(33), "0g".repeat(32))
        .forEach(
            hash ->
                assertEquals(
                    List.of("/evidence/0/sha256"), faults(with(EVIDENCE, "sha256", hash))));
  }

  @Test
  void itIsNamedOnce() {
    assertEquals(List.of("/evidence/1"), faults(EVIDENCE, EVIDENCE));
  }

  private static List<String> faults(ConcreteMeasure.Evidence... evidence) {
    return Around.faults(TreatmentKinds.MEASURE, with(MEASURE, "evidence", List.of(evidence)));
  }
}
