package io.iotssf.catalog;

import static io.iotssf.catalog.Callers.assessor;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ConditionalGetIT {
  private static final String REQUIREMENTS = "/api/v1/requirements";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/framework",
        "/api/v1/editions",
        "/api/v1/editions/draft",
        "/api/v1/requirements",
        "/api/v1/requirements/draft-a-1-01",
        "/api/v1/requirements/draft-a-1-01/measures",
        "/api/v1/threats",
        "/api/v1/threats/misuse/requirements",
        "/api/v1/requirements/draft-a-1-01/threats",
        "/api/v1/measures",
        "/api/v1/crosswalks",
        "/api/v1/use-cases",
        "/api/v1/use-cases/gas-water-heater",
        "/api/v1/errata"
      })
  void whoHasTheAnswerGetsItNotAgain(String path) {
    String tag = tag(path);
    assessor()
        .header("If-None-Match", "\"other\", " + tag)
        .get(path)
        .then()
        .statusCode(304)
        .header("ETag", equalTo(tag))
        .header("Vary", equalTo("Accept-Language"))
        .body(emptyString());
    assessor().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
  }

  /** Two addresses with the same answer: the second is not kept yet when it is asked for. */
  @Test
  void alsoAnAnswerThatMustBeMadeFirstIsNotSentAgain() {
    String address = REQUIREMENTS + "?target=system&first=" + System.nanoTime();
    String tag = tag(address);
    assessor()
        .header("If-None-Match", tag)
        .get(address + "0")
        .then()
        .statusCode(304)
        .header("ETag", equalTo(tag))
        .body(emptyString());
  }

  @Test
  void answersSayTheirLanguageAndThatCachesMustAsk() {
    assessor()
        .get(REQUIREMENTS)
        .then()
        .header("ETag", matchesPattern("\"[0-9a-f]{64}\""))
        .header("Content-Language", equalTo("ja"))
        .header("Vary", equalTo("Accept-Language"))
        .header("Cache-Control", equalTo("private, no-cache"));
  }

  @Test
  void differentWordsHaveDifferentTags() {
    assertEquals(tag(REQUIREMENTS), tag(REQUIREMENTS));
    assertNotEquals(tag(REQUIREMENTS), tag(REQUIREMENTS + "?text=literal"));
    assertNotEquals(tag(REQUIREMENTS), tag(REQUIREMENTS + "?target=system"));
  }

  @Test
  void aProblemIsNeverNotModified() {
    assessor()
        .header("If-None-Match", "*")
        .get(REQUIREMENTS + "/none")
        .then()
        .statusCode(404)
        .header("ETag", nullValue());
  }

  private static String tag(String path) {
    return assessor().get(path).then().statusCode(200).extract().header("ETag");
  }
}
