package io.iotssf.catalog;

import static io.iotssf.catalog.Callers.TOKENS;
import static io.iotssf.catalog.Callers.assessor;
import static io.iotssf.catalog.Callers.bearer;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every listing comes whole or in pages, with nothing passed over and nothing twice. */
@QuarkusTest
class ListingsIT {
  private static final String REQUIREMENTS = "/api/v1/requirements";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/editions",
        "/api/v1/requirements",
        "/api/v1/requirements?perspective=in-operation",
        "/api/v1/requirements/draft-a-1-23/measures",
        "/api/v1/requirements/draft-a-1-23/threats",
        "/api/v1/measures",
        "/api/v1/threats",
        "/api/v1/threats/misuse/requirements",
        "/api/v1/use-cases",
        "/api/v1/crosswalks",
        "/api/v1/errata"
      })
  void pagesByCursorAndByOffsetHoldWhatTheWholeHolds(String path) {
    List<Map<String, ?>> whole =
        assessor().get(path).then().statusCode(200).extract().path("items");
    assertTrue(whole.size() > 1, "a listing of one item has no pages");
    assertEquals(whole, byCursor(path, whole.size()));
    assertEquals(
        whole.subList(1, whole.size()),
        assessor().queryParam("offset", 1).get(path).then().extract().path("items"));
  }

  @Test
  void aCursorIsOfOneTenantAndOneListing() {
    String next = assessor().queryParam("limit", 1).get(REQUIREMENTS).path("next");
    bearer(TOKENS.of(Tokens.OTHER, Role.ASSESSOR))
        .queryParam("cursor", next)
        .get(REQUIREMENTS)
        .then()
        .statusCode(400);
    assessor().queryParam("cursor", next).get("/api/v1/measures").then().statusCode(400);
    assessor()
        .queryParam("cursor", next)
        .queryParam("target", "organization-people") // which the item of the cursor has
        .get(REQUIREMENTS)
        .then()
        .statusCode(400);
    assessor().queryParam("cursor", next).get(REQUIREMENTS).then().statusCode(200);
  }

  @Test
  void aPageOfOneTenantIsNotKeptForAnother() {
    String ours = assessor().queryParam("limit", 1).get(REQUIREMENTS).path("next");
    String theirs =
        bearer(TOKENS.of(Tokens.OTHER, Role.ASSESSOR))
            .queryParam("limit", 1)
            .get(REQUIREMENTS)
            .path("next");
    assertTrue(!ours.equals(theirs));
  }

  @Test
  void theLastPageOfOneTenantIsNotKeptForAnother() {
    int all = assessor().get(REQUIREMENTS).<List<?>>path("items").size();
    String next = assessor().queryParam("limit", all - 1).get(REQUIREMENTS).path("next");
    assessor().queryParam("cursor", next).get(REQUIREMENTS).then().statusCode(200);
    assessor().queryParam("cursor", next).get(REQUIREMENTS).then().statusCode(200);
    bearer(TOKENS.of(Tokens.OTHER, Role.ASSESSOR))
        .queryParam("cursor", next)
        .get(REQUIREMENTS)
        .then()
        .statusCode(400);
  }

  @Test
  void cursorAndOffsetTogetherAndAnOffsetThatIsNoneAreProblems() {
    String next = assessor().queryParam("limit", 1).get(REQUIREMENTS).path("next");
    assessor()
        .queryParam("cursor", next)
        .queryParam("offset", 1)
        .get(REQUIREMENTS)
        .then()
        .statusCode(400)
        .body("detail", equalTo("Send 'cursor' or 'offset', not both."));
    assessor()
        .queryParam("offset", "-1")
        .get(REQUIREMENTS)
        .then()
        .statusCode(400)
        .body("detail", equalTo("The parameter 'offset' is a whole number from 0."));
    assessor().queryParam("offset", 999_999).get(REQUIREMENTS).then().statusCode(200);
  }

  private static List<Object> byCursor(String path, int all) {
    int limit = all / 3 + 1;
    List<Object> items = new ArrayList<>();
    @Nullable String next = null;
    do {
      var request = assessor().queryParam("limit", limit);
      var page = (next == null ? request : request.queryParam("cursor", next)).get(path).then();
      items.addAll(page.statusCode(200).extract().<List<Object>>path("items"));
      assertTrue(items.size() <= all, "an item comes twice");
      next = page.extract().path("next");
    } while (next != null);
    return items;
  }
}
