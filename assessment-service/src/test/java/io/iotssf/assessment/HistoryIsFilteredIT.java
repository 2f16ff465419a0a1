package io.iotssf.assessment;

import static io.iotssf.assessment.testing.Callers.acme;
import static io.iotssf.assessment.testing.Callers.acmePerson;
import static io.iotssf.assessment.testing.Requests.patch;
import static io.iotssf.assessment.testing.Requests.post;
import static io.iotssf.assessment.testing.Requests.text;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.testing.Assessments;
import io.iotssf.assessment.testing.Assessments.Assessment;
import io.iotssf.assessment.testing.Callers;
import io.iotssf.assessment.testing.ServiceStack;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.TestIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Versions: 1 created, 2 assigned, 3 the resident decides, 4 a component is added and a priority
 * removed at once, 5 the approver comments, 6 submitted.
 */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
class HistoryIsFilteredIT {
  private Assessment assessment;

  @BeforeEach
  void somePeopleWroteSomeThings() {
    assessment = Assessments.create();
    assessment.assign("end-user", List.of("resident"));
    patch(
            acmePerson("resident", Role.END_USER),
            assessment.decisionOf("end-user"),
            "*",
            Map.of("priority", "high"))
        .statusCode(200);
    String priority = assessment.json().getString("priorities[0].id");
    post(
            acme(Role.ASSESSOR),
            assessment.path() + "/edits",
            Map.of(
                "edits",
                List.of(
                    Map.of(
                        "action",
                        "add",
                        "collection",
                        "components",
                        "row",
                        Map.of("name", text("中継器"))),
                    Map.of(
                        "action",
                        "remove",
                        "collection",
                        "priorities",
                        "id",
                        priority,
                        "version",
                        1))))
        .statusCode(200);
    post(acme(Role.APPROVER), assessment.path() + "/comments", Map.of("text", "一言"))
        .statusCode(201);
    assessment.submit();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "subject=resident | 3",
        "subject=nobody | ''",
        "resource=requirement-decision | 3",
        "resource=component | 4",
        "resource=comment | 5",
        "resource=assessment | 1,6",
        "action=updated | 2,3",
        "action=created | 1,4,5",
        "action=submitted | 6",
        "resource=component&action=created | 4",
        "resource=component&action=deleted | ''",
        "resource=priority&action=deleted | 4",
        "subject=resident&action=submitted | ''"
      })
  void whatIsAskedForIsShownAndNothingElse(String query, String versions) {
    assertEquals("[" + versions.replace(",", ", ") + "]", versions(query).toString());
  }

  @Test
  void aRowsOwnHistoryIsFoundByItsId() {
    String decision = assessment.decisionOf("end-user");
    String id = decision.substring(decision.lastIndexOf('/') + 1);
    assertEquals(List.of(3), versions("resourceId=" + id));
    assertEquals(List.of(), versions("resourceId=" + assessment.id() + "&action=updated"));
    assertEquals(
        List.of(1, 4, 6).subList(2, 3),
        versions("resourceId=" + assessment.id() + "&action=submitted"));
    assertEquals(List.of(1, 2, 4, 6), versions("subject=" + Callers.subject(Role.ASSESSOR)));
  }

  @Test
  void aPeriodBeginsWithItsFirstMomentAndEndsBeforeItsLast() {
    List<String> at = page("limit=100").getList("items.entry.at");
    assertEquals(List.of(3, 4, 5, 6), versions("from=" + at.get(2)));
    assertEquals(List.of(1, 2), versions("until=" + at.get(2)));
    assertEquals(List.of(3, 4), versions("from=" + at.get(2) + "&until=" + at.get(4)));
    assertEquals(List.of(), versions("from=" + at.get(2) + "&until=" + at.get(2)));
    assertEquals(List.of(), versions("from=2999-01-01T00:00:00Z"));
    assertEquals(List.of(3), versions("from=" + at.get(1) + "&subject=resident"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"from=yesterday", "until=2026-04-01", "from=2026-04-01T00:00:00"})
  void aMomentIsAMoment(String query) {
    acme(Role.AUDITOR)
        .get(assessment.path() + "/history?" + query)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("detail", containsString("is a moment such as"));
  }

  @ParameterizedTest
  @CsvSource({"resource=risk-rateing, risk-rating", "action=changed, updated"})
  void aMisspeltCodeIsNoEmptyHistory(String query, String known) {
    acme(Role.AUDITOR)
        .get(assessment.path() + "/history?" + query)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("detail", containsString(known));
  }

  @Test
  void aPageGoesOnUnderTheSameFilterOnly() {
    JsonPath first = page("action=created&limit=2");
    assertEquals(List.of(1, 4), first.getList("items.version"));
    String next = first.getString("next");
    acme(Role.AUDITOR)
        .queryParam("cursor", next)
        .get(assessment.path() + "/history?action=created&limit=2")
        .then()
        .body("items.version", equalTo(List.of(5)))
        .body("next", nullValue());
    for (String other : List.of("", "?action=updated", "?action=created&subject=resident")) {
      acme(Role.AUDITOR)
          .queryParam("cursor", next)
          .get(assessment.path() + "/history" + other)
          .then()
          .statusCode(400);
    }
    acme(Role.AUDITOR)
        .queryParam("cursor", next)
        .get(Assessments.create().path() + "/history?action=created")
        .then()
        .statusCode(400);
  }

  private List<Integer> versions(String query) {
    return page(query).getList("items.version");
  }

  private JsonPath page(String query) {
    return acme(Role.AUDITOR)
        .get(assessment.path() + "/history?" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
