package io.iotssf.catalog;

import static io.iotssf.catalog.Callers.assessor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErrataIT {
  private static final String ERRATA = "/api/v1/errata";

  @Test
  void areListedWithWhetherTheyAreApplied() {
    assessor()
        .get(ERRATA)
        .then()
        .statusCode(200)
        .body("items[0].id", equalTo("draft-e-001"))
        .body("items.find { it.id == 'draft-e-006' }.applied", equalTo(true))
        .body("items.find { it.id == 'draft-e-003' }.applied", equalTo(false))
        .body("items.edition", hasItem("draft"));
  }

  @Test
  void areNarrowedByKindConfidenceAndUseCase() {
    assessor()
        .queryParam("kind", "cell-lost")
        .queryParam("confidence", "high")
        .queryParam("useCase", "gas-water-heater")
        .get(ERRATA)
        .then()
        .body("items", not(empty()))
        .body("items.kind", everyItem(equalTo("cell-lost")))
        .body("items.confidence", everyItem(equalTo("high")))
        .body("items.useCase", everyItem(equalTo("gas-water-heater")))
        .body("items.id", not(hasItem("draft-e-084")));
  }

  @Test
  void ofThePublisherAreNeverApplied() {
    assessor()
        .queryParam("kind", "discrepancy")
        .get(ERRATA)
        .then()
        .body("items", not(empty()))
        .body("items.applied", everyItem(equalTo(false)));
  }

  @Test
  void areFoundFromTheRowThatNamesThem() {
    String row = "overview-2-t-13";
    String id =
        assessor()
            .queryParam("target", row)
            .get(ERRATA)
            .then()
            .body("items.target", everyItem(equalTo(row)))
            .body("items", hasSize(1))
            .extract()
            .path("items[0].id");
    assessor()
        .get(ERRATA + "/" + id)
        .then()
        .statusCode(200)
        .body("confidence", equalTo("medium"))
        .body("applied", equalTo(false))
        .body("corrected", equalTo("IoT機器・システムにおける運用開始時の正しい設置、設定"));
    assessor().get(ERRATA + "/none").then().statusCode(404);
  }

  @Test
  void sayWhichValuesAFilterTakes() {
    assessor()
        .queryParam("confidence", "certain")
        .get(ERRATA)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:iot-ssf:problem:invalid-value"))
        .body("detail", equalTo("The query parameter 'confidence' is one of: high, medium, low."));
  }

  @Test
  void areAlsoInTheFrameworkAndTheThreatsAsPrinted() {
    assessor()
        .get("/api/v1/framework")
        .then()
        .statusCode(200)
        .body("axes.id", contains("difficulty-of-recovery", "economic-impact"))
        .body(
            "perspectives.id",
            contains("before-operation", "in-operation", "operator-capability", "social-support"));
    assessor()
        .queryParam("text", "literal")
        .get("/api/v1/threats")
        .then()
        .statusCode(200)
        .body("items.id", hasItem("information-leak"))
        .body("items.id", hasItem("all"));
  }
}
