package io.iotssf.catalog.crosswalk.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.catalog.Correspondence;
import io.iotssf.contracts.catalog.Correspondence.End;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TheWeakestPairOnTheWayDecidesTest {
  private final SameRequirement same =
      new SameRequirement(
          List.of(
              pair("equal", "hub", "twin"),
              pair("reworded", "hub", "other-words"),
              pair("equal", "other-words", "their-twin"),
              pair("split", "hub", "part"),
              pair("equal", "part", "twin-of-part"),
              pair("new", null, "alone")));

  @Test
  void equalPairsOnlyLeadToWhatIsEqual() {
    assertEquals(
        Map.of(
            "hub", "equal",
            "twin", "equal",
            "other-words", "reworded",
            "their-twin", "reworded",
            "part", "split"),
        same.as("hub"));
  }

  @Test
  void whatIsRewordedOnTheWayIsNotEqualAtItsEnd() {
    assertEquals("reworded", same.as("twin").get("other-words"));
    assertEquals("reworded", same.as("twin").get("their-twin"));
    assertEquals("equal", same.as("other-words").get("their-twin"));
    assertEquals("reworded", same.as("their-twin").get("twin"));
  }

  @Test
  void whatHasNoPartnerStandsAlone() {
    assertEquals(Map.of("alone", "equal"), same.as("alone"));
  }

  private static Correspondence pair(String type, @Nullable String from, String to) {
    return new Correspondence(
        from + "-" + to,
        "requirement",
        type,
        new End("one", "list", from),
        new End("other", "list", to),
        Text.japanese("理由"));
  }
}
