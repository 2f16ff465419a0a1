package io.iotssf.assessment;

import static io.iotssf.assessment.testing.Callers.acme;
import static io.iotssf.assessment.testing.Callers.other;
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
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
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
