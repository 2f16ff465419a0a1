package io.iotssf.acceptance.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.iotssf.acceptance.system.Wire;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every worked case goes the whole way: started, completed, submitted, approved, exported, imported
 * again, and printed. What only a figure showed is filled in by marked fixtures.
 */
class AllCasesIT {
  /** Documents of the whole assessment. */
  private static final int FOR_ALL = 8;

  private static final String ORGANISATION = "acme-heaters";
  private static final Map<String, ApprovedAssessment> APPROVED = new TreeMap<>();

  static List<String> cases() {
    return List.of(
        "gas-water-heater",
        "home-gas-water-heater",
        "drone-photography",
        "warehouse-agv",
        "chemical-plant-distillation",
        "welding-robot",
        "metal-sensor-monitoring");
  }

  @BeforeAll
  static void everyCaseIsApproved() throws Exception {
    try (var threads = Executors.newCachedThreadPool()) {
      Map<String, Future<ApprovedAssessment>> running = new TreeMap<>();
      cases().forEach(id -> running.put(id, threads.submit(() -> goTheWholeWay(id))));
      for (var each : running.entrySet()) {
        APPROVED.put(each.getKey(), each.getValue().get());
      }
    }
  }

  private static ApprovedAssessment goTheWholeWay(String useCase) {
    var desk = Desk.start(ORGANISATION, useCase, "The whole way: " + useCase);
    desk.assignEverybody();
    var refused = desk.move("assessor", "submit").expect(409).text();
    Completion.blocking(desk)
        .forEach(item -> assertTrue(refused.contains(item.get("rule").asText()), refused));
    Completion.of(desk, useCase);
    var assessment = new ApprovedAssessment(ORGANISATION, desk.id());
    return ApprovedAssessment.approve(ApprovedAssessment.submit(assessment));
  }

  @Test
  void noCaseOfTheCatalogueIsLeftOut() {
    var ids = new TreeSet<String>();
    for (var edition : List.of("draft", "overview")) {
      var path = "/api/v1/use-cases?edition=" + edition;
      Wire.as("assessor", ORGANISATION)
          .get("catalog-service", path)
          .expect(200)
          .json()
          .get("items")
          .forEach(useCase -> ids.add(useCase.get("id").asText()));
    }
    assertEquals(new TreeSet<>(cases()), ids);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void itIsApprovedAsItWasCompleted(String useCase) {
    var desk = approved(useCase).desk();
    assertEquals("approved", desk.read("").get("status").asText());
    var revision = desk.read("/revisions/1");
    assertEquals(desk.id(), revision.get("assessment").asText());
    assertTrue(Completion.blocking(desk).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatATestFilledInSaysSo(String useCase) {
    var desk = approved(useCase).desk();
    var mark = CaseFixture.mark().get("ja").asText();
    assertTrue(desk.text("/export").contains(mark));
    assertFalse(Desk.start(ORGANISATION, useCase, "Untouched").text("/export").contains(mark));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void itsExportIsImportedWithTheSameContent(String useCase) {
    var desk = approved(useCase).desk();
    var exported = desk.read("/export");
    var imported =
        Wire.as("assessor", ORGANISATION)
            .send("POST", Desk.SERVICE, "/api/v1/imports", exported)
            .expect(201)
            .json();
    var again = new Desk(ORGANISATION, imported.get("assessment").asText()).read("/export");
    assertEquals(exported.get("content"), again.get("content"));
    assertEquals(exported.get("title"), again.get("title"));
    assertEquals("import", again.get("origin").get("kind").asText());
    assertEquals(desk.id(), again.get("origin").get("assessment").asText());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aDamagedExportIsRefusedByItsPlaces(String useCase) {
    var damaged = (ObjectNode) approved(useCase).desk().read("/export");
    ((ObjectNode) damaged.get("content").get("riskRatings").get(0)).put("axis", "height");
    var refused =
        Wire.as("assessor", ORGANISATION)
            .send("POST", Desk.SERVICE, "/api/v1/imports", damaged)
            .expect(422);
    assertTrue(refused.text().contains("/content/riskRatings/0/axis"), refused.text());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void itsDocumentsAppear(String useCase) {
    var assessment = approved(useCase);
    int expected = 2 * (FOR_ALL + (int) assessment.desk().documentsForParties());
    assertEquals(expected, assessment.awaitDocuments().size());
  }

  private static ApprovedAssessment approved(String useCase) {
    return Objects.requireNonNull(APPROVED.get(useCase), useCase);
  }
}
