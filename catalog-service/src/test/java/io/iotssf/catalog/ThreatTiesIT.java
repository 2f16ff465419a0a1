package io.iotssf.catalog;

import static io.iotssf.catalog.Callers.assessor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Threat to requirements and back, taken from the rows of the cases. */
@QuarkusTest
class ThreatTiesIT {

  @Test
  void aThreatIsAnsweredByItsOwnRowsAndByThoseThatApplyToAll() {
    assessor()
        .queryParam("useCase", "gas-water-heater")
        .get("/api/v1/threats/malware-infection/requirements")
        .then()
        .statusCode(200)
        .body("items.threat", everyItem(equalTo("malware-infection")))
        .body("items.useCase", everyItem(equalTo("gas-water-heater")))
        .body("items.findAll { !it.general }.requirementId", hasItem("draft-a-1-13"))
        .body("items.findAll { it.general }.requirementId", hasItem("draft-a-1-01"))
        .body("items.findAll { !it.general }.requirementId", not(hasItem("draft-a-1-01")));
  }

  @Test
  void aRequirementIsTiedToTheThreatsOfItsRows() {
    assessor()
        .get("/api/v1/requirements/draft-a-1-13/threats")
        .then()
        .body("items.findAll { it.edition == 'draft' }.threat", contains("malware-infection"))
        .body("items[0].general", equalTo(false))
        .body("items[0].row", equalTo("draft-t3-13"))
        .body("items[0].correspondence", equalTo("equal"));
  }

  @Test
  void aRequirementIsTiedToTheThreatsOfRowsThatWordItOtherwise() {
    assessor()
        .get("/api/v1/requirements/draft-a-1-16/threats")
        .then()
        .body("items.edition", everyItem(equalTo("overview")))
        .body("items.row", hasItem("overview-5-t-09"))
        .body("items.find { it.row == 'overview-5-t-09' }.threat", equalTo("unauthorised-access"))
        .body("items.correspondence", everyItem(oneOf("equal", "reworded", "split")));
  }

  @Test
  void aRowThatAppliesToAllIsTiedToEveryThreatOfItsEdition() {
    assessor()
        .get("/api/v1/requirements/draft-a-1-01/threats")
        .then()
        .body("items.general", everyItem(equalTo(true)))
        .body(
            "items.findAll { it.edition == 'draft' }.threat",
            contains(
                "information-leak",
                "malware-infection",
                "misuse",
                "user-error",
                "unauthorised-access",
                "data-tampering",
                "denial-of-service"));
  }

  @Test
  void requirementsAreNarrowedByThreatAndCase() {
    assessor()
        .queryParam("threat", "denial-of-service")
        .queryParam("useCase", "gas-water-heater")
        .get("/api/v1/requirements")
        .then()
        .body("items.id", hasItems("draft-a-1-14", "draft-a-1-01"))
        .body("items.id", not(hasItem("draft-a-1-13")));
  }
}
