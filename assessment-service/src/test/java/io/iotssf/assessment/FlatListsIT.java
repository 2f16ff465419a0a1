package io.iotssf.assessment;

import static io.iotssf.assessment.testing.Requests.delete;
import static io.iotssf.assessment.testing.Requests.patch;
import static io.iotssf.assessment.testing.Requests.post;
import static io.iotssf.assessment.testing.Requests.put;
import static io.iotssf.assessment.testing.Requests.text;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.assessment.testing.Assessments;
import io.iotssf.assessment.testing.Assessments.Assessment;
import io.iotssf.assessment.testing.Callers;
import io.iotssf.assessment.testing.ServiceStack;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.TestIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of all assessments of a tenant, which is a new one for each test. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
@Tag("attack")
@Tag("A5")
@Tag("chaos")
@Tag("F11")
class FlatListsIT {
  private final String tenant = UUID.randomUUID().toString();

  @ParameterizedTest
  @CsvSource({
    "risks,     risk-ratings,          2",
    "threats,   component-threats,     2",
    "decisions, requirement-decisions, 3"
  })
  void everyRowOfEveryAssessmentStandsInTheOrderOfItsKey(String flat, String rows, int each) {
    List<Assessment> made = List.of(create(), create(), create());
    JsonPath page = list(flat, "");
    List<Map<String, Object>> items = page.getList("items");
    assertEquals(3 * each, items.size());
    assertEquals(null, page.getString("next"));
    List<String> keys = keys(page);
    assertEquals(keys.stream().sorted().toList(), keys);
    for (Assessment assessment : made) {
      JsonPath own = as(Role.AUDITOR).get(assessment.path() + "/" + rows).jsonPath();
      List<Map<String, Object>> shown =
          items.stream().filter(row -> assessment.id().equals(row.get("assessment"))).toList();
      for (Map<String, Object> row : own.<Map<String, Object>>getList("items")) {
        var expected = new java.util.HashMap<>(row);
        expected.put("assessment", assessment.id());
        expected.put("assessmentStatus", "draft");
        assertTrue(shown.contains(expected), () -> expected + " is not in " + shown);
      }
      assertEquals(each, shown.size());
    }
    String first = made.getFirst().id();
    assertEquals(
        List.of(first),
        new ArrayList<>(
            new HashSet<>(list(flat, "?assessment=" + first).<String>getList("items.assessment"))));
    assertEquals(List.of(), list(flat, "?assessment=" + UUID.randomUUID()).getList("items"));
  }

  @Test
  void nothingIsSkippedOrRepeatedWhileRowsComeAndGo() {
    List<Assessment> made = new ArrayList<>();
    for (int count = 0; count < 6; count++) {
      made.add(create());
    }
    HashSet<String> stayed = new HashSet<>(keys(list("decisions", "?limit=1000")));
    List<String> seen = new ArrayList<>();
    String cursor = null;
    do {
      JsonPath page = page("decisions", 3, cursor);
      assertTrue(page.getList("items").size() <= 3);
      seen.addAll(keys(page));
      cursor = page.getString("next");
      comeAndGo(made.removeFirst(), stayed);
      made.add(create());
    } while (cursor != null && seen.size() < 200);
    assertEquals(null, cursor);
    assertEquals(new HashSet<>(seen).size(), seen.size());
    assertTrue(seen.containsAll(stayed), () -> stayed + " is not in " + seen);
    assertEquals(seen.stream().sorted().toList(), seen);
  }

  /** A row is removed, another one changes and moves nowhere, and a third one comes. */
  private void comeAndGo(Assessment assessment, HashSet<String> stayed) {
    String decisions = assessment.path() + "/requirement-decisions";
    List<String> ids = as(Role.AUDITOR).get(decisions).jsonPath().getList("items.id");
    String measure = assessment.json().getString("measures[0].id");
    delete(as(Role.ASSESSOR), assessment.path() + "/measures/" + measure, "*").statusCode(204);
    delete(as(Role.ASSESSOR), decisions + "/" + ids.get(0), "*").statusCode(204);
    stayed.remove(assessment.id() + "/" + ids.get(0));
    patch(as(Role.ASSESSOR), decisions + "/" + ids.get(1), "*", Map.of("priority", "high"))
        .statusCode(200);
    post(
            as(Role.ASSESSOR),
            decisions,
            Map.of(
                "stakeholder", assessment.json().getString("stakeholders[0].id"),
                "perspective", "in-operation",
                "requirement", text("要件")))
        .statusCode(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"risks", "threats", "decisions"})
  void anotherTenantSeesNothingAndItsCursorsAreRefused(String flat) {
    create();
    create();
    String next = page(flat, 1, null).getString("next");
    String another = UUID.randomUUID().toString();
    String all = "/api/v1/" + flat;
    caller("a", another, Role.AUDITOR).get(all).then().statusCode(200).body("items", empty());
    caller("a", another, Role.AUDITOR).queryParam("cursor", next).get(all).then().statusCode(400);
    for (String other : List.of("risks", "threats", "decisions")) {
      as(Role.AUDITOR)
          .queryParam("cursor", next)
          .get("/api/v1/" + other)
          .then()
          .statusCode(other.equals(flat) ? 200 : 400);
    }
    as(Role.AUDITOR)
        .queryParam("cursor", next)
        .get(all + "?assessment=" + UUID.randomUUID())
        .then()
        .statusCode(400);
    as(Role.AUDITOR).queryParam("cursor", "nonsense").get(all).then().statusCode(400);
  }

  @Test
  void peopleSeeWhatIsTheirs() {
    Assessment makers = create();
    Assessment residents = create();
    create();
    assign(makers, "iot-provider", "somebody");
    assign(residents, "end-user", "somebody");
    String provider = makers.id();
    var both = new Role[] {Role.IOT_PROVIDER, Role.END_USER};
    person(both, "risks").body("items.assessment", equalTo(List.of(provider, provider)));
    person(both, "threats").body("items.assessment", equalTo(List.of(provider, provider)));
    person(both, "decisions").body("items", hasSize(4));
    var resident = new Role[] {Role.END_USER};
    person(resident, "risks").body("items", empty());
    person(resident, "decisions")
        .body("items.assessment", equalTo(List.of(residents.id())))
        .body(
            "items.stakeholder",
            equalTo(List.of(residents.json().getString("stakeholders[1].id"))));
    person(new Role[] {Role.SOLUTION_SUPPLIER}, "decisions").body("items", empty());
    assign(residents, "end-user", "somebody-else");
    person(resident, "decisions").body("items", empty());
  }

  @Test
  void whoAskedForADecisionSeesItToo() {
    Assessment assessment = create();
    assign(assessment, "end-user", "somebody");
    patch(
            as(Role.ASSESSOR),
            assessment.decisionOf("iot-provider"),
            "*",
            Map.of("requestedBy", assessment.json().getString("stakeholders[1].id")))
        .statusCode(200);
    person(new Role[] {Role.END_USER}, "decisions").body("items", hasSize(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1001", "abc", "99999999999"})
  void aPageIsBounded(String limit) {
    for (String flat : List.of("risks", "threats", "decisions")) {
      as(Role.AUDITOR)
          .queryParam("limit", limit)
          .get("/api/v1/" + flat)
          .then()
          .statusCode(400)
          .contentType("application/problem+json");
    }
  }

  private io.restassured.response.ValidatableResponse person(Role[] roles, String flat) {
    return caller("somebody", tenant, roles).get("/api/v1/" + flat).then().statusCode(200);
  }

  private void assign(Assessment assessment, String key, String person) {
    put(
            as(Role.ASSESSOR).header("If-Match", "*"),
            assessment.stakeholder(key) + "/assignees",
            Map.of("assignees", List.of(person)))
        .statusCode(200);
  }

  private JsonPath list(String flat, String query) {
    return as(Role.AUDITOR)
        .get("/api/v1/" + flat + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private JsonPath page(String flat, int limit, @Nullable String cursor) {
    RequestSpecification request = as(Role.AUDITOR).queryParam("limit", limit);
    if (cursor != null) {
      request.queryParam("cursor", cursor);
    }
    return request.get("/api/v1/" + flat).then().statusCode(200).extract().jsonPath();
  }

  private static List<String> keys(JsonPath page) {
    return page.<Map<String, Object>>getList("items").stream()
        .map(row -> row.get("assessment") + "/" + row.get("id"))
        .toList();
  }

  private Assessment create() {
    return Assessments.createBy(as(Role.ASSESSOR), as(Role.ASSESSOR));
  }

  private RequestSpecification as(Role role) {
    return caller("person-" + role.code(), tenant, role);
  }

  private static RequestSpecification caller(String subject, String tenant, Role... roles) {
    return given().auth().oauth2(Callers.tokens().of(subject, tenant, roles));
  }
}
