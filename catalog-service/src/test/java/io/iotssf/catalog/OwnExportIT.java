package io.iotssf.catalog;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An export holds what the asking organisation added, and what no other did. */
@QuarkusTest
class OwnExportIT {
  private static final String EXPORT = "/api/v1/export";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?format=json",
        "?format=csv&table=custom-requirements",
        "?format=oscal&edition=draft"
      })
  void holdsOnesOwnAdditionsAndNobodyElses(String query) {
    var one = Organisation.fresh();
    var other = Organisation.fresh();
    String shared = text(other, query);
    one.addRequirement("一社だけの要件");
    other.addRequirement("他社だけの要件");
    assertTrue(text(one, query).contains("一社だけの要件"));
    assertFalse(text(one, query).contains("他社だけの要件"));
    assertTrue(text(other, query).contains("他社だけの要件"));
    assertFalse(text(other, query).contains("一社だけの要件"));
    assertFalse(shared.contains("だけの要件"));
  }

  @Test
  void isMadeAnewWithEachChangeOfTheAdditions() {
    var organisation = Organisation.fresh();
    String without = tag(organisation);
    String id = organisation.addRequirement("要件");
    String with = tag(organisation);
    assertNotEquals(without, with);
    organisation
        .assessor()
        .header("If-None-Match", with)
        .get(EXPORT + "?format=json")
        .then()
        .statusCode(304);
    organisation.delete(Organisation.REQUIREMENTS + "/" + id, "*").then().statusCode(204);
    assertEquals(without, tag(organisation));
  }

  @Test
  void theOscalCatalogSaysWhichAdditionsItHoldsAndWhenTheyChanged() {
    var organisation = Organisation.fresh();
    String metadata = "catalog.metadata.";
    var published = oscal(organisation).getString(metadata + "last-modified");
    organisation.addRequirement("要件");
    var first = oscal(organisation);
    organisation.addMeasure("draft-a-1-01", "自社の対策");
    var second = oscal(organisation);
    assertEquals("draft-1+additions-1", first.getString(metadata + "version"));
    assertEquals("draft-1+additions-2", second.getString(metadata + "version"));
    assertTrue(isBefore(published, first.getString(metadata + "last-modified")));
    assertTrue(
        isBefore(
            first.getString(metadata + "last-modified"),
            second.getString(metadata + "last-modified")));
  }

  @Test
  void namesMeasuresWithWhatTheyAnswer() {
    var organisation = Organisation.fresh();
    organisation
        .assessor()
        .get(EXPORT + "?format=json&edition=draft")
        .then()
        .body("additions", nullValue());
    organisation.addMeasure("draft-a-1-01", "自社の対策");
    organisation
        .assessor()
        .get(EXPORT + "?format=json&edition=draft")
        .then()
        .body("additions.measures[0].requirementId", equalTo("draft-a-1-01"))
        .body("additions.measures[0].text.ja", equalTo("自社の対策"));
  }

  private static JsonPath oscal(Organisation organisation) {
    return JsonPath.from(text(organisation, "?format=oscal&edition=draft"));
  }

  private static boolean isBefore(String earlier, String later) {
    return Instant.parse(earlier).isBefore(Instant.parse(later));
  }

  private static String tag(Organisation organisation) {
    return organisation.assessor().get(EXPORT + "?format=json").header("ETag");
  }

  private static String text(Organisation organisation, String query) {
    return new String(
        organisation.assessor().get(EXPORT + query).asByteArray(), StandardCharsets.UTF_8);
  }
}
