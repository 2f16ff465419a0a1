package io.iotssf.catalog;

import static io.iotssf.catalog.Callers.assessor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A filter leaves exactly the items that say what is asked for, in their order. */
@QuarkusTest
class FiltersIT {
  private static final String REQUIREMENTS = "/api/v1/requirements";
  private static final String ROWS_OF_THREAT = "/api/v1/threats/misuse/requirements";
  private static final String CASE = "gas-water-heater";

  @ParameterizedTest
  @CsvSource({
    "/api/v1/requirements, edition, overview",
    "/api/v1/requirements, perspective, in-operation",
    "/api/v1/requirements, target, system",
    "/api/v1/requirements, phase, testing",
    "/api/v1/measures, edition, overview",
    "/api/v1/measures, useCase, gas-water-heater",
    "/api/v1/measures, stakeholder, end-user",
    "/api/v1/measures, perspective, in-operation",
    "/api/v1/requirements/draft-a-1-23/measures, edition, draft",
    "/api/v1/requirements/draft-a-1-23/measures, useCase, gas-water-heater",
    "/api/v1/threats, edition, overview",
    "/api/v1/threats/misuse/requirements, edition, overview",
    "/api/v1/threats/misuse/requirements, useCase, gas-water-heater",
    "/api/v1/use-cases, edition, overview",
    "/api/v1/crosswalks, kind, component",
    "/api/v1/crosswalks, type, reworded",
    "/api/v1/errata, edition, overview",
    "/api/v1/errata, kind, cell-lost",
    "/api/v1/errata, confidence, medium",
    "/api/v1/errata, useCase, gas-water-heater"
  })
  void theItemsThatSayItAreLeft(String path, String parameter, String value) {
    var whole = items(path, Map.of());
    var fitting = whole.stream().filter(item -> value.equals(item.get(parameter))).toList();
    assertFalse(fitting.isEmpty(), "nothing would be left");
    assertNotEquals(whole, fitting, "nothing would be taken away");
    assertEquals(fitting, items(path, Map.of(parameter, value)));
  }

  @Test
  void aStakeholderIsFoundByEachOfItsRoles() {
    var whole = items("/api/v1/measures", Map.of());
    for (String role : List.of("iot-provider", "maintenance-provider")) {
      var fitting = whole.stream().filter(item -> roles(item).contains(role)).toList();
      assertTrue(
          fitting.stream().anyMatch(item -> roles(item).size() > 1), "one that has another role");
      assertEquals(fitting, items("/api/v1/measures", Map.of("role", role)));
    }
  }

  private static List<?> roles(Map<String, ?> measures) {
    return (List<?>) Objects.requireNonNull(measures.get("roles"));
  }

  @Test
  void requirementsAreLeftThatARowOfTheThreatWords() {
    assertNarrowed(requirementIds(items(ROWS_OF_THREAT, Map.of())), Map.of("threat", "misuse"));
  }

  @Test
  void requirementsAreLeftThatARowOfTheThreatInTheCaseWords() {
    assertNarrowed(
        requirementIds(items(ROWS_OF_THREAT, Map.of("useCase", CASE))),
        Map.of("threat", "misuse", "useCase", CASE));
  }

  @Test
  void requirementsAreLeftThatARowOfTheCaseWords() {
    List<Map<String, ?>> rows = assessor().get("/api/v1/use-cases/" + CASE).path("requirementRows");
    assertNarrowed(requirementIds(rows), Map.of("useCase", CASE));
  }

  @Test
  void requirementsAreLeftThatARowForAllThreatsWords() {
    var rows = items(ROWS_OF_THREAT, Map.of());
    var general = rows.stream().filter(row -> Boolean.TRUE.equals(row.get("general"))).toList();
    assertNarrowed(requirementIds(general), Map.of("threat", "all"));
  }

  @Test
  void theFrameworkIsThatOfTheEditionInTheWordsAskedFor() {
    var asked = assessor().queryParam("edition", "overview").get("/api/v1/framework").then();
    assertEquals("overview", asked.extract().path("edition"));
    String printed =
        assessor()
            .queryParam("edition", "overview")
            .queryParam("text", "literal")
            .get("/api/v1/framework")
            .asString();
    assertNotEquals(asked.extract().asString(), printed);
  }

  private static void assertNarrowed(Set<?> ids, Map<String, String> filters) {
    var whole = items(REQUIREMENTS, Map.of());
    var fitting = whole.stream().filter(item -> ids.contains(item.get("id"))).toList();
    assertFalse(fitting.isEmpty(), "nothing would be left");
    assertNotEquals(whole, fitting, "nothing would be taken away");
    assertEquals(fitting, items(REQUIREMENTS, filters));
  }

  private static Set<Object> requirementIds(List<? extends Map<String, ?>> rows) {
    return rows.stream()
        .map(row -> row.get("requirementId"))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static List<Map<String, ?>> items(String path, Map<String, String> filters) {
    return assessor().queryParams(filters).get(path).then().statusCode(200).extract().path("items");
  }
}
