package io.iotssf.catalog;

import static io.iotssf.catalog.Callers.assessor;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.catalog.export.table.CatalogueTables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ExportIT {
  private static final String EXPORT = "/api/v1/export";
  private static final String PROFILE = "/api/v1/use-cases/gas-water-heater/profile";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "?edition=draft                         | application/json | draft-1.json",
        "?format=json&edition=draft&text=literal | application/json | draft-1-literal.json",
        "?format=csv&edition=draft              | application/zip  | draft-1.zip",
        "?format=csv&edition=draft&table=threats | text/csv        | draft-1-threats.csv",
        "?format=xlsx&edition=draft             | application/vnd.openxmlformats-officedocument.spreadsheetml.sheet | draft-1.xlsx",
        "?format=oscal&edition=draft            | application/oscal+json | draft-1.oscal.json"
      })
  void eachFormatIsAFileWithItsTypeAndName(String query, String type, String name) {
    Response answer = assessor().get(EXPORT + query);
    answer
        .then()
        .statusCode(200)
        .header("Content-Type", startsWith(type))
        .header(
            "Content-Disposition",
            equalTo("attachment; filename=\"iot-ssf-catalogue-" + name + "\""))
        .header("Vary", equalTo("Accept-Language"));
    Response again = assessor().get(EXPORT + query);
    assertArrayEquals(answer.asByteArray(), again.asByteArray());
    assertEquals(answer.contentType(), again.contentType());
    assertEquals(answer.header("Content-Disposition"), again.header("Content-Disposition"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        EXPORT,
        EXPORT + "?format=csv",
        EXPORT + "?format=xlsx",
        EXPORT + "?format=oscal&edition=draft",
        PROFILE
      })
  void whoHasTheFileGetsItNotAgain(String path) {
    String tag = assessor().get(path).then().statusCode(200).extract().header("ETag");
    assessor()
        .header("If-None-Match", tag)
        .get(path)
        .then()
        .statusCode(304)
        .header("ETag", equalTo(tag))
        .header("Vary", equalTo("Accept-Language"))
        .body(emptyString());
    given().get(path).then().statusCode(401);
  }

  @Test
  void jsonIsTheWholeCatalogueInTheLanguageAskedFor() {
    var whole = assessor().get(EXPORT).then().statusCode(200).extract().jsonPath();
    assertEquals(
        assessor().get("/api/v1/editions").jsonPath().getList("items.id"),
        whole.getList("editions.id"));
    for (String rows : List.of("requirements", "threats", "crosswalks", "use-cases", "errata")) {
      String name = rows.replace("crosswalks", "crosswalk").replace("use-cases", "useCases");
      assertEquals(
          assessor().get("/api/v1/" + rows).jsonPath().getList("items.id"),
          whole.getList("editions." + name + ".id.flatten()"),
          rows);
    }
    assertFalse(assessor().get(EXPORT).asString().contains("\"translation\""));
    assessor()
        .header("Accept-Language", "en")
        .get(EXPORT)
        .then()
        .header("Content-Language", equalTo("en"))
        .body("editions[0].requirements[0].text.translation", equalTo("working"));
  }

  @Test
  void literalWordsAreThePrintedOnes() {
    String words = "editions.find { it.id == 'draft' }.useCases[0].measureRows.requirement.ja";
    List<String> printed = assessor().get(EXPORT + "?text=literal").jsonPath().getList(words);
    assertEquals(
        assessor()
            .get("/api/v1/use-cases/gas-water-heater?text=literal")
            .jsonPath()
            .getList("measureRows.requirement.ja"),
        printed);
    assertNotEquals(assessor().get(EXPORT).jsonPath().getList(words), printed);
  }

  @Test
  void theArchiveHoldsEveryTable() throws IOException {
    byte[] bytes = assessor().get(EXPORT + "?format=csv").asByteArray();
    List<String> names = new ArrayList<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        assertTrue(
            new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                .startsWith(entry.getName().startsWith("custom-") ? "id," : "edition,"));
      }
    }
    assertEquals(CatalogueTables.names().stream().map(name -> name + ".csv").toList(), names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "?format=pdf                            | json, csv, xlsx, oscal",
        "?format=oscal                          | one of: draft, overview",
        "?format=oscal&edition=none             | one of: draft, overview",
        "?format=oscal&edition=draft&text=literal | applied words only",
        "?format=csv&table=none                 | requirements, requirement-rows",
        "?format=json&table=threats             | csv and xlsx",
        "?text=none                             | applied, literal"
      })
  void whatCannotBeExportedIsSaid(String query, String detail) {
    assessor()
        .get(EXPORT + query)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("detail", containsString(detail));
  }

  @Test
  void aProfileIsThereForEveryCaseAndNoOther() {
    List<String> cases = assessor().get("/api/v1/use-cases").jsonPath().getList("items.id");
    assertFalse(cases.isEmpty());
    for (String id : cases) {
      assessor()
          .get("/api/v1/use-cases/" + id + "/profile")
          .then()
          .statusCode(200)
          .contentType("application/oscal+json")
          .header(
              "Content-Disposition",
              equalTo("attachment; filename=\"iot-ssf-profile-" + id + ".json\""))
          .header("Content-Language", equalTo("ja, en"));
    }
    assessor().get("/api/v1/use-cases/none/profile").then().statusCode(404);
  }

  @Test
  void aProfileNamesTheCatalogThatIsServed() {
    var profile = assessor().get(PROFILE).jsonPath();
    String address = profile.getString("profile.'back-matter'.resources[0].rlinks[0].href");
    String resolved = java.net.URI.create(PROFILE).resolve(address).toString();
    String uuid = assessor().get(resolved).then().statusCode(200).extract().path("catalog.uuid");
    assertEquals(
        "urn:uuid:" + uuid,
        profile.getString("profile.'back-matter'.resources[0].'document-ids'[0].identifier"));
  }
}
