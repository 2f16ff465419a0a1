package io.iotssf.catalog;

import static io.iotssf.catalog.Callers.assessor;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of the source always; our English beside them when it is asked for, and marked. */
@QuarkusTest
class LanguagesIT {
  private static final String FIRST = "/api/v1/requirements/draft-a-1-01";
  private static final String WORDS = "IoT機器・システムにおけるセキュリティポリシーの策定";

  @Test
  void japaneseComesWithoutBeingAskedFor() {
    assessor()
        .get(FIRST)
        .then()
        .header("Content-Language", equalTo("ja"))
        .body("text.ja", equalTo(WORDS))
        .body("text.en", nullValue())
        .body("text.translation", nullValue());
  }

  @Test
  void englishStandsBesideTheJapaneseAndIsMarkedAsAWorkingTranslation() {
    in("en")
        .header("Content-Language", equalTo("en"))
        .body("text.ja", equalTo(WORDS))
        .body("text.en", equalTo("Drawing up a security policy for IoT devices and systems"))
        .body("text.translation", equalTo("working"));
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, en",
    "'fr, en;q=0.5', en",
    "'ja;q=0.9, en;q=0.8', ja",
    "'en;q=0', ja",
    "'ja;q=0, *;q=0.5', en",
    "'ja;q=0, en;q=0', ja",
    "'en-GB, ja;q=0.5', en",
    "'en;q=0.2, ja;q=0.8', ja",
    "fr, ja",
    "*, ja"
  })
  void theLanguageThatSuitsBestIsTaken(String accepted, String answered) {
    in(accepted).header("Content-Language", equalTo(answered));
  }

  @Test
  void aHeaderThatListsNoLanguagesIsAProblem() {
    assessor()
        .header("Accept-Language", "en;q=much")
        .get("/api/v1/requirements/draft-a-1-01")
        .then()
        .statusCode(400)
        .body("detail", startsWith("The header 'Accept-Language' lists languages"));
  }

  @Test
  void eachLanguageHasItsOwnTagAndIsKeptByItself() {
    String japanese = assessor().get(FIRST).header("ETag");
    String english = in("en").extract().header("ETag");
    assertNotEquals(japanese, english);
    assertEquals(english, in("en").extract().header("ETag"));
    assessor()
        .header("Accept-Language", "en")
        .header("If-None-Match", japanese)
        .get(FIRST)
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse in(String language) {
    return assessor().header("Accept-Language", language).get(FIRST).then().statusCode(200);
  }
}
