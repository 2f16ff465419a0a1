package io.iotssf.catalog.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TheCountsAreThoseOfTheSourceTest {
  private final JsonNode gasWaterHeater = CatalogueFixture.file(CatalogueFixture.CASE);
  private final JsonNode requirements = CatalogueFixture.file("requirements.json");

  @Test
  void tableA1HasTheNumbersOneToFortyThree() {
    assertEquals(
        IntStream.rangeClosed(1, 43).boxed().toList(),
        requirements.valueStream().map(row -> row.get("number").asInt()).toList());
  }

  @Test
  void tableFourHasThirtyTwoRowsAndNoNumberTwentyTwo() {
    assertEquals(
        IntStream.rangeClosed(1, 33).filter(number -> number != 22).boxed().toList(),
        numbers("iot-provider"));
  }

  @Test
  void tablesFiveToSevenHaveOneTwoAndThreeRows() {
    assertEquals(List.of(1), numbers("solution-supplier"));
    assertEquals(List.of(1, 2), numbers("maintenance-provider"));
    assertEquals(List.of(1, 2, 3), numbers("end-user"));
  }

  @Test
  void tableThreeHasThirtySevenRowsInOrder() {
    assertEquals(
        IntStream.rangeClosed(1, 37).boxed().toList(),
        gasWaterHeater
            .get("requirementRows")
            .valueStream()
            .map(row -> row.get("position").asInt())
            .toList());
  }

  @Test
  void everyRowOfTableThreeIsDecidedOnce() {
    List<String> decided =
        CatalogueFixture.texts(gasWaterHeater.get("measureRows"), "requirementRow").stream()
            .filter(row -> !row.equals("null"))
            .sorted()
            .toList();
    assertEquals(CatalogueFixture.texts(gasWaterHeater.get("requirementRows"), "id"), decided);
  }

  @Test
  void theCaseHasTheStatedPartsOfEachKind() {
    assertEquals(4, gasWaterHeater.get("stakeholders").size());
    assertEquals(5, gasWaterHeater.get("components").size());
    assertEquals(3, gasWaterHeater.get("dataFlow").size());
    assertEquals(18, gasWaterHeater.get("componentThreats").size());
    assertEquals(2, gasWaterHeater.get("ratings").size());
    assertEquals(7, gasWaterHeater.get("priorities").size());
    assertEquals(5, gasWaterHeater.get("missing").size());
    assertEquals(5, gasWaterHeater.get("references").size());
  }

  @Test
  void theSixStatedPhasesAreThoseOfAnnexA() {
    Stream<String> stated =
        requirements
            .valueStream()
            .filter(row -> row.path("phaseBasis").asText().equals("stated"))
            .map(row -> row.get("number").asText() + " " + row.get("phase").asText());
    assertEquals(
        List.of(
            "6 planning-design",
            "7 development",
            "21 testing",
            "24 installation",
            "36 operation",
            "40 disposal"),
        stated.toList());
  }

  private List<Integer> numbers(String stakeholder) {
    return gasWaterHeater
        .get("measureRows")
        .valueStream()
        .filter(row -> row.get("stakeholder").asText().equals(stakeholder))
        .map(row -> row.get("number").asInt())
        .toList();
  }
}
