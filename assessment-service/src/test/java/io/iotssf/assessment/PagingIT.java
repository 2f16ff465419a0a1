package io.iotssf.assessment;

import static io.iotssf.assessment.testing.Callers.acme;
import static io.iotssf.assessment.testing.Callers.other;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.assessment.testing.Assessments;
import io.iotssf.assessment.testing.ServiceStack;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.TestIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
@Tag("attack")
@Tag("A5")
@Tag("chaos")
@Tag("F11")
class PagingIT {

  @Test
  void nothingIsSkippedOrRepeatedWhileAssessmentsComeIn() {
    List<String> first = create(5);
    List<String> seen = new ArrayList<>();
    String cursor = null;
    do {
      JsonPath page = page(cursor);
      seen.addAll(page.getList("items.id"));
      cursor = page.getString("next");
      create(1);
    } while (cursor != null && !seen.containsAll(first));
    assertEquals(new HashSet<>(seen).size(), seen.size());
    assertTrue(seen.containsAll(first));
    assertEquals(first.reversed(), seen.stream().filter(first::contains).toList());
  }

  @Test
  void whoHasThePageGetsItNotAgain() {
    var assessment = Assessments.create();
    for (String part :
        List.of(
            "",
            "/stakeholders",
            "/risk-ratings",
            "/requests",
            "/comments",
            "/export",
            "/readiness",
            "/suggestions",
            "/comparison",
            "/risk-grid",
            "/revisions",
            "/history",
            "/history/verification")) {
      String path = part.isEmpty() ? Assessments.PATH : assessment.path() + part;
      String tag = acme(Role.AUDITOR).get(path).then().statusCode(200).extract().header("ETag");
      acme(Role.AUDITOR)
          .header("If-None-Match", tag)
          .get(path)
          .then()
          .statusCode(304)
          .header("ETag", equalTo(tag))
          .body(emptyString());
    }
  }

  @Test
  void aNewAssessmentMakesAnotherPage() {
    String tag = acme(Role.AUDITOR).get(Assessments.PATH).header("ETag");
    create(1);
    acme(Role.AUDITOR)
        .header("If-None-Match", tag)
        .get(Assessments.PATH)
        .then()
        .statusCode(200)
        .header("ETag", not(equalTo(tag)));
  }

  @Test
  void aCursorBelongsToItsTenant() {
    create(3);
    other(Role.AUDITOR)
        .queryParam("cursor", page(null).getString("next"))
        .get(Assessments.PATH)
        .then()
        .statusCode(400);
  }

  private static JsonPath page(@Nullable String cursor) {
    var request = acme(Role.AUDITOR).queryParam("limit", 2);
    if (cursor != null) {
      request.queryParam("cursor", cursor);
    }
    return request.get(Assessments.PATH).then().statusCode(200).extract().jsonPath();
  }

  private static List<String> create(int count) {
    List<String> ids = new ArrayList<>();
    for (int index = 0; index < count; index++) {
      ids.add(Assessments.create().id());
    }
    return ids;
  }
}
