package io.iotssf.catalog.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EveryErratumMatchesTheDataTest {
  private static final Set<String> KINDS =
      Set.of("misread", "row-shift", "cell-lost", "repeat", "inconsistency", "discrepancy");

  private final ObjectNode edition = CatalogueFixture.edition();
  private final JsonNode errata = edition.get("errata");

  @Test
  void itsTargetIsOneRowAndItsLiteralIsWhatTheDataSay() {
    assertEquals(List.of(), ErrataFixture.apply(edition));
  }

  @Test
  void itIsNumberedInOrder() {
    assertEquals(
        IntStream.rangeClosed(1, errata.size()).mapToObj("draft-e-%03d"::formatted).toList(),
        CatalogueFixture.texts(errata, "id"));
  }

  @Test
  void itIsClassifiedByTheWordsOfTheContract() {
    for (JsonNode erratum : errata) {
      assertTrue(KINDS.contains(erratum.get("kind").asText()));
      assertTrue(Set.of("text", "row", "owner").contains(erratum.get("affects").asText()));
      assertTrue(Set.of("high", "medium", "low").contains(erratum.get("confidence").asText()));
      assertTrue(Set.of("scan", "publisher", "unknown").contains(erratum.get("origin").asText()));
    }
  }

  @Test
  void itGivesItsReasonInBothLanguages() {
    for (JsonNode erratum : errata) {
      assertTrue(erratum.get("reason").get("ja").asText().endsWith("。"), erratum::toString);
      assertTrue(erratum.get("reason").get("en").asText().endsWith("."), erratum::toString);
    }
  }

  @Test
  void whatThePublisherContradictsIsNeverCorrected() {
    for (JsonNode erratum : errata) {
      boolean publisher = erratum.get("origin").asText().equals("publisher");
      assertEquals(publisher, erratum.get("kind").asText().equals("discrepancy"));
      assertTrue(!publisher || erratum.get("corrected").isNull(), erratum::toString);
    }
  }

  @Test
  void nothingIsCorrectedInARowAsAWhole() {
    for (JsonNode erratum : errata) {
      assertTrue(
          erratum.get("field").isTextual() || erratum.get("corrected").isNull(), erratum::toString);
    }
  }

  @Test
  void theAbsentNumberTwentyTwoIsSaidAndNotFilled() {
    List<JsonNode> said =
        errata
            .valueStream()
            .filter(erratum -> erratum.get("source").path("row").asText().equals("22"))
            .toList();
    assertEquals(1, said.size());
    assertTrue(said.getFirst().get("corrected").isNull());
  }
}
