package io.iotssf.catalog;

import static io.iotssf.catalog.Callers.assessor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CrosswalkIT {
  private static final String CROSSWALKS = "/api/v1/crosswalks";

  @Test
  void isReadInBothDirections() {
    assessor()
        .queryParam("from", "A-1")
        .queryParam("to", "draft-t3-07")
        .get(CROSSWALKS)
        .then()
        .statusCode(200)
        .body("items.type", contains("reworded"))
        .body("items[0].from.row", equalTo("draft-a-1-07"))
        .body("items[0].from.text.ja", equalTo("適切な水準のアクセス制御の実装"))
        .body("items[0].to.text.ja", equalTo("適切な水準のアクセス制御の実施"));
    assessor()
        .queryParam("from", "draft-t3-07")
        .get(CROSSWALKS)
        .then()
        .body("items.from.row", contains("draft-t3-07"))
        .body("items.to.row", contains("draft-a-1-07"));
  }

  @Test
  void anEndThatNoPairHasIsAProblemThatNamesTheLists() {
    for (String end : List.of("from", "to")) {
      assessor()
          .queryParam(end, "drafts")
          .get(CROSSWALKS)
          .then()
          .statusCode(400)
          .body("detail", startsWith("No pair has the edition, list or row that"))
          .body("detail", containsString("'%s' names. Lists are: A-1, ".formatted(end)));
    }
  }

  @Test
  void whatIsDroppedOneWayIsNewTheOtherWay() {
    assessor()
        .queryParam("from", "draft-a-1-43")
        .queryParam("to", "table-3")
        .get(CROSSWALKS)
        .then()
        .body("items.type", contains("dropped"))
        .body("items[0].to.row", nullValue());
    assessor()
        .queryParam("from", "table-3")
        .queryParam("to", "draft-a-1-43")
        .get(CROSSWALKS)
        .then()
        .body("items.type", contains("new"))
        .body("items[0].to.row", equalTo("draft-a-1-43"));
  }

  @Test
  void whatIsNewOneWayIsDroppedTheOtherWay() {
    assessor()
        .queryParam("to", "drone-photography")
        .get(CROSSWALKS)
        .then()
        .body("items.type", contains("new"))
        .body("items[0].from.row", nullValue());
    assessor()
        .queryParam("from", "drone-photography")
        .get(CROSSWALKS)
        .then()
        .body("items.type", contains("dropped"))
        .body("items[0].to.row", nullValue());
  }

  @Test
  void everyRequirementOfTheDraftIsAnsweredInTheOverviewAndBack() {
    List<String> draft = ids("draft");
    List<String> paired =
        assessor()
            .queryParam("from", "A-1")
            .queryParam("to", "overview")
            .queryParam("kind", "requirement")
            .get(CROSSWALKS)
            .path("items.from.row");
    assertEquals(draft, paired.stream().distinct().sorted().toList());
    List<String> wordings =
        assessor()
            .queryParam("from", "wordings")
            .get(CROSSWALKS)
            .<List<String>>path("items.from.row")
            .stream()
            .filter(id -> id != null)
            .distinct()
            .sorted()
            .toList();
    assertEquals(ids("overview"), wordings);
  }

  @Test
  void linksComponentsAndTheTwoVersionsOfTheCase() {
    assessor()
        .queryParam("from", "home-controller")
        .queryParam("kind", "component")
        .get(CROSSWALKS)
        .then()
        .body("items.to.text.ja", hasItem("専用コントローラ"));
    assessor()
        .queryParam("from", "gas-water-heater")
        .queryParam("kind", "use-case")
        .get(CROSSWALKS)
        .then()
        .body("items.to.row", contains("home-gas-water-heater"));
  }

  @Test
  void everyPairHasAReasonInBothLanguages() {
    assessor()
        .header("Accept-Language", "en")
        .get(CROSSWALKS)
        .then()
        .body("items.reason.ja", everyItem(notNullValue()))
        .body("items.reason.en", everyItem(notNullValue()));
  }

  @Test
  void takesKnownKindsAndTypesOnly() {
    assessor().queryParam("kind", "threat").get(CROSSWALKS).then().statusCode(400);
    assessor().queryParam("type", "same").get(CROSSWALKS).then().statusCode(400);
  }

  private static List<String> ids(String edition) {
    return assessor()
        .queryParam("edition", edition)
        .get("/api/v1/requirements")
        .<List<String>>path("items.id")
        .stream()
        .sorted()
        .toList();
  }
}
