package io.iotssf.assessment.preparation.domain;

import static io.iotssf.assessment.testing.RowFixture.REFERENCE;
import static io.iotssf.assessment.testing.With.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.testing.Around;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceRuleTest {

  @ParameterizedTest
  @ValueSource(strings = {"ftp://example.org/a", "urn:isbn:0451450523", "/a", "example.org"})
  void anAddressOpensInABrowser(String address) {
    assertEquals(List.of("/address"), faults(address));
  }

  @Test
  void theAddressMayBeUnknown() {
    assertEquals(
        List.of(), Around.faults(PreparationKinds.REFERENCE, with(REFERENCE, "address", null)));
    assertEquals(List.of(), faults("http://example.org"));
  }

  private static List<String> faults(String address) {
    return Around.faults(PreparationKinds.REFERENCE, with(REFERENCE, "address", address));
  }
}
