package io.iotssf.catalog.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EveryErratumOfTheOverviewMatchesTheDataTest {
  private final ObjectNode edition = edition();
  private final JsonNode errata = edition.get("errata");

  @Test
  void itsTargetIsOneRowAndItsLiteralIsWhatTheDataSay() {
    assertEquals(List.of(), ErrataFixture.apply(edition));
  }

  @Test
  void itIsNumberedInOrderWithinItsCase() {
    Map<String, Integer> last = new HashMap<>();
    for (JsonNode erratum : errata) {
      String id = erratum.get("id").asText();
      String holder = id.substring(0, id.lastIndexOf('-'));
      int number = last.merge(holder, 1, Integer::sum);
      assertEquals("%s-%02d".formatted(holder, number), id);
    }
    assertEquals(7, last.size(), "the front matter and six cases");
  }

  @Test
  void itGivesItsReasonInBothLanguages() {
    for (JsonNode erratum : errata) {
      assertTrue(erratum.at("/reason/ja").asText().endsWith("。"), erratum::toString);
      assertTrue(erratum.at("/reason/en").asText().endsWith("."), erratum::toString);
    }
  }

  @Test
  void whatThePublisherContradictsIsNeverCorrected() {
    for (JsonNode erratum : errata) {
      boolean publisher = erratum.get("origin").asText().equals("publisher");
      assertEquals(
          publisher, erratum.get("kind").asText().equals("discrepancy"), erratum::toString);
      assertTrue(!publisher || erratum.path("corrected").isNull(), erratum::toString);
    }
  }

  @Test
  void noCellIsFilledWhereTheSourcesDoNotSettleIt() {
    Set<String> open =
        errata
            .valueStream()
            .filter(erratum -> erratum.at("/reason/en").asText().contains("not settled"))
            .filter(erratum -> erratum.path("field").asText().equals("requirement.ja"))
            .filter(erratum -> erratum.path("literal").isNull())
            .filter(erratum -> !ErrataFixture.applies(erratum))
            .map(erratum -> erratum.get("target").asText())
            .collect(Collectors.toSet());
    assertEquals(Set.of("overview-2-t-13", "overview-2-m-05", "overview-6-t-12"), open);
  }

  /** Owners are the gravest: a shifted owner in a signed document is worse than a typing slip. */
  @Test
  void theOwnersThatTheScanShiftedAreThese() {
    List<String> owners = new ArrayList<>();
    for (JsonNode erratum : errata) {
      if (erratum.path("field").asText().equals("stakeholder") && ErrataFixture.applies(erratum)) {
        owners.add(
            "%s: %s -> %s"
                .formatted(
                    erratum.get("target").asText(),
                    erratum.get("literal").asText(),
                    erratum.get("corrected").asText()));
      }
    }
    assertEquals(
        List.of(
            "overview-1-i-4: solution-supplier -> end-user",
            "overview-1-i-5: solution-supplier -> end-user",
            "overview-4-i-5: plant-resident -> plant-integrator",
            "overview-4-i-6: plant-integrator -> plant-engineering"),
        owners);
  }

  private static ObjectNode edition() {
    ObjectNode edition = CatalogueFixture.JSON.createObjectNode();
    for (String part : List.of("introduction", "framework", "threats", "requirements")) {
      edition.set(part, OverviewFixture.file(part + ".json"));
    }
    ArrayNode useCases = edition.putArray("useCases");
    OverviewFixture.CASES.forEach(
        name -> useCases.add(OverviewFixture.file("use-cases/" + name + ".json")));
    edition.set("errata", OverviewFixture.file("errata/release-1.json").get("errata"));
    return edition;
  }
}
