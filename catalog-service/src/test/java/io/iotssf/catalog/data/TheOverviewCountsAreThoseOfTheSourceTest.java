package io.iotssf.catalog.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each table of the overview holds, counted on its slides. */
class TheOverviewCountsAreThoseOfTheSourceTest {

  @Test
  void theSelectionTableHasSixCasesWithThirteenReasons() {
    int reasons = 0;
    for (int number = 1; number <= 6; number++) {
      JsonNode selection = OverviewFixture.useCase(number).get("selection");
      assertEquals(number, selection.get("number").asInt());
      reasons += selection.get("reasons").size();
    }
    assertEquals(13, reasons);
  }

  @Test
  void chaptersOneAndTwoHaveTheirListsWhole() {
    JsonNode introduction = OverviewFixture.file("introduction.json");
    assertEquals(2, introduction.get("background").size(), "背景");
    assertEquals(1, introduction.get("purpose").size(), "目的");
    assertEquals(4, introduction.get("readers").size(), "想定読者");
    assertEquals(4, introduction.get("readerGroups").size(), "1-3 想定読者と利用用途");
    List<Integer> items =
        introduction.get("process").valueStream().map(step -> step.get("items").size()).toList();
    assertEquals(List.of(5, 3, 3), items, "2-3 の三つのステップの ✓");
  }

  /**
   * A printed cell of 想定されるセキュリティインシデント that holds two incidents with two damages counts twice
   * (住まい手 of 3-1, 利用者 and 第三者 of 3-2).
   */
  @ParameterizedTest(name = "3-{0}: {1} incidents, {2} notes")
  @CsvSource({"1, 6, 1", "2, 5, 0", "3, 3, 1", "4, 6, 3", "5, 4, 1", "6, 4, 1"})
  void eachTableOfIncidentsHasItsRows(int number, int incidents, int notes) {
    JsonNode useCase = OverviewFixture.useCase(number);
    assertEquals(incidents, useCase.get("incidents").size(), "想定されるセキュリティインシデント");
    assertEquals(notes, useCase.get("incidentNotes").size(), "※");
  }

  @ParameterizedTest(name = "3-{0}: {1} stakeholders, {2} reasons")
  @CsvSource({"1, 4, 9", "2, 3, 8", "3, 3, 7", "4, 4, 8", "5, 3, 6", "6, 3, 6"})
  void eachTableOfRiskSizesHasItsStakeholdersOnBothAxes(int number, int stakeholders, int reasons) {
    JsonNode useCase = OverviewFixture.useCase(number);
    assertEquals(stakeholders, useCase.get("stakeholders").size(), "ステークホルダー");
    assertEquals(2 * stakeholders, useCase.get("ratings").size(), "リスクの大きさ");
    int found = 0;
    for (JsonNode rating : useCase.get("ratings")) {
      found += rating.get("reasons").size();
    }
    assertEquals(reasons, found, "リスクの大きさ");
  }

  /** Rows by perspective as corrected; the table of 3-3 begins anew after a page break. */
  @ParameterizedTest(name = "3-{0}: {1} requirements")
  @CsvSource({"1, 22", "2, 25", "3, 21", "4, 20", "5, 25", "6, 26"})
  void eachTableOfRequirementsHasItsRowsInOrder(int number, int rows) {
    JsonNode table = OverviewFixture.useCase(number).get("requirementRows");
    assertEquals(rows, table.size(), "実装が想定される対策要件の例");
    for (int i = 0; i < rows; i++) {
      assertEquals(i + 1, table.get(i).get("position").asInt());
    }
  }

  @ParameterizedTest(name = "3-{0}: {1} policies with {2} measures")
  @CsvSource({"1, 3, 11", "2, 0, 0", "3, 0, 0", "4, 5, 11", "5, 0, 0", "6, 0, 0"})
  void thePoliciesStandInTheTextOfTwoCasesOnly(int number, int policies, int requirements) {
    JsonNode useCase = OverviewFixture.useCase(number);
    assertEquals(policies, useCase.get("policies").size(), "対策方針");
    int found = 0;
    for (JsonNode policy : useCase.get("policies")) {
      found += policy.get("requirements").size();
    }
    assertEquals(requirements, found, "行うべきと考えられる対策の例");
  }

  @ParameterizedTest(name = "3-{0}: {1} rows, {2} bullets, {3} sub-bullets, {4} notes, {5}")
  @CsvSource({
    "1, 11, 21, 11, 0, iot-provider=11",
    "2, 6, 6, 9, 0, drone-maker=6",
    "3, 9, 20, 0, 0, agv-integrator=6 logistics-operator=3",
    "4, 4, 9, 0, 1, plant-operator=4",
    "5, 7, 13, 5, 0, parts-maker=2 robot-integrator=3 robot-maker=2",
    "6, 4, 11, 0, 0, support-provider=4"
  })
  void eachTableOfMeasuresHasItsRowsAndItems(
      int number, int rows, int bullets, int subBullets, int notes, String implementers) {
    JsonNode table = OverviewFixture.useCase(number).get("measureRows");
    Map<String, Integer> kinds = new TreeMap<>();
    Map<String, Integer> stakeholders = new TreeMap<>();
    for (JsonNode row : table) {
      stakeholders.merge(row.get("stakeholder").asText(), 1, Integer::sum);
      row.get("measures").forEach(item -> kinds.merge(item.get("kind").asText(), 1, Integer::sum));
    }
    assertEquals(rows, table.size(), "実際に講じる対策の例");
    assertEquals(bullets, kinds.getOrDefault("bullet", 0), "bullets");
    assertEquals(subBullets, kinds.getOrDefault("sub-bullet", 0), "✓");
    assertEquals(notes, kinds.getOrDefault("note", 0), "※");
    assertEquals("{" + implementers.replace(" ", ", ") + "}", stakeholders.toString());
  }

  @Test
  void measuresThatAnotherIsAskedForNameWhoAsks() {
    for (int number = 1; number <= 6; number++) {
      JsonNode useCase = OverviewFixture.useCase(number);
      String applying = useCase.get("applyingEntity").asText();
      for (JsonNode row : useCase.get("measureRows")) {
        boolean own = row.get("stakeholder").asText().equals(applying);
        assertEquals(own ? "null" : applying, row.get("requestedBy").asText(), row.toString());
      }
    }
  }
}
