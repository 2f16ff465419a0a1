package io.iotssf.catalog;

import static io.iotssf.catalog.Callers.assessor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UseCasesIT {
  private static final String GAS_WATER_HEATER = "/api/v1/use-cases/gas-water-heater";

  @Test
  void areListedInShort() {
    assessor()
        .get("/api/v1/use-cases")
        .then()
        .statusCode(200)
        .body("items.id", hasItem("gas-water-heater"))
        .body("items[0].applyingEntity", equalTo("iot-provider"))
        .body("items[0].stakeholders", nullValue());
  }

  @Test
  void areReadWhole() {
    assessor()
        .get(GAS_WATER_HEATER)
        .then()
        .statusCode(200)
        .body("edition", equalTo("draft"))
        .body(
            "stakeholders.id",
            contains("iot-provider", "solution-supplier", "end-user", "maintenance-provider"))
        .body("components", hasSize(5))
        .body("dataFlow.number", hasItem(1))
        .body("componentThreats.component", hasItem("gas-water-heater"))
        .body("ratings.level", contains("serious", "limited"))
        .body("requirementRows", hasSize(37))
        .body("requirementRows.stakeholder", everyItem(notNullValue()))
        .body("measureRows.findAll { it.stakeholder == 'end-user' }", hasSize(3))
        .body("measureRows.findAll { it.stakeholder == 'solution-supplier' }", hasSize(1))
        .body("measureRows.findAll { it.stakeholder == 'maintenance-provider' }", hasSize(2))
        .body("measureRows.findAll { it.source.table == '4' }.number", not(hasItem(22)))
        .body("priorities", not(hasSize(0)))
        .body("missing", not(hasSize(0)));
  }

  @Test
  void carryTheirErrataAndNoOthers() {
    assessor()
        .get(GAS_WATER_HEATER)
        .then()
        .body("errata.id", hasItem("draft-e-006"))
        .body("errata.id", not(hasItem("draft-e-084")));
  }

  @Test
  void showTheCorrectedWordsUnlessTheLiteralOnesAreAskedFor() {
    String description = "components.find { it.id == 'home-controller' }.description.ja";
    String printed = "スマートフォンから指示を受け、居内内のガス給湯器に指示を出す機器。";
    assessor()
        .get(GAS_WATER_HEATER)
        .then()
        .body(
            description, equalTo(corrected(printed) + "ガス給湯器の他にも、居内の他のIoT家電に対する制御も実施し得ることを想定する。"));
    assessor()
        .queryParam("text", "literal")
        .get(GAS_WATER_HEATER)
        .then()
        .body(description, equalTo(printed + "ガス給湯器の他にも、居内の他のIoT家電に対する制御も実施し得ることを想定する。"))
        .body("requirementRows.find { it.id == 'draft-t3-35' }.stakeholder", nullValue())
        .body("title.ja", endsWith("遠隔操作"));
  }

  private static String corrected(String printed) {
    return printed.replace("居内内", "居内");
  }
}
