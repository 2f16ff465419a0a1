package io.iotssf.catalog;

import static io.iotssf.catalog.Callers.assessor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RequirementsIT {
  private static final String REQUIREMENTS = "/api/v1/requirements";

  @Test
  void areThe43OfTableA1InTheirOrder() {
    List<Integer> numbers =
        assessor()
            .queryParam("edition", "draft")
            .get(REQUIREMENTS)
            .then()
            .statusCode(200)
            .body("next", nullValue())
            .body("items.source.table", everyItem(equalTo("A-1")))
            .extract()
            .path("items.number");
    assertEquals(IntStream.rangeClosed(1, 43).boxed().toList(), numbers);
  }

  @Test
  void areNarrowedByPerspectiveTargetAndPhase() {
    assessor()
        .queryParam("edition", "draft")
        .queryParam("perspective", "social-support")
        .get(REQUIREMENTS)
        .then()
        .body("items.number", contains(43));
    assessor()
        .queryParam("edition", "draft")
        .queryParam("perspective", "in-operation")
        .queryParam("target", "system")
        .get(REQUIREMENTS)
        .then()
        .body("items.number", contains(35, 36, 37, 38, 39, 40))
        .body("items.perspective", everyItem(equalTo("in-operation")));
    assessor()
        .queryParam("edition", "draft")
        .queryParam("target", "procedure")
        .queryParam("phase", "testing")
        .get(REQUIREMENTS)
        .then()
        .statusCode(200)
        .body("items", empty());
  }

  @Test
  void sayWhichErrataTouchThem() {
    assessor()
        .get(REQUIREMENTS + "/draft-a-1-37")
        .then()
        .statusCode(200)
        .body("errata", contains("draft-e-084", "draft-e-085"))
        .body("perspective", equalTo("in-operation"))
        .body("target", equalTo("system"));
  }

  @Test
  void standAsPrintedWhenTheLiteralTextIsAskedFor() {
    assessor()
        .queryParam("text", "literal")
        .get(REQUIREMENTS + "/draft-a-1-37")
        .then()
        .statusCode(200)
        .body("perspective", nullValue())
        .body("target", nullValue());
    assessor()
        .queryParam("edition", "draft")
        .queryParam("text", "literal")
        .queryParam("perspective", "in-operation")
        .queryParam("target", "system")
        .get(REQUIREMENTS)
        .then()
        .body("items.number", contains(35, 36));
  }

  @Test
  void haveTheMeasuresOfTheCaseRowsThatWordThem() {
    assessor()
        .get(REQUIREMENTS + "/draft-a-1-01/measures")
        .then()
        .statusCode(200)
        .body("items.useCase", hasItems("gas-water-heater"))
        .body("items.stakeholder", hasItem("iot-provider"))
        .body("items[0].stakeholderName.ja", equalTo("スマートホーム向けIoT機器・サービスの事業者"))
        .body("items[0].id", equalTo("draft-t4-01"))
        .body("items[0].measures[0].kind", equalTo("bullet"))
        .body("items[0].source.table", equalTo("4"));
  }

  @Test
  void haveNoMeasuresWhereNoCaseWordsThem() {
    assessor()
        .get(REQUIREMENTS + "/draft-a-1-43/measures")
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
  }
}
