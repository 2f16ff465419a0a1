package io.iotssf.assessment;

import static io.iotssf.assessment.testing.Callers.acme;
import static io.iotssf.assessment.testing.Edits.add;
import static io.iotssf.assessment.testing.Edits.bare;
import static io.iotssf.assessment.testing.Edits.change;
import static io.iotssf.assessment.testing.Edits.remove;
import static io.iotssf.assessment.testing.Requests.post;
import static io.iotssf.assessment.testing.Requests.text;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.testing.Assessments;
import io.iotssf.assessment.testing.Assessments.Assessment;
import io.iotssf.assessment.testing.ServiceStack;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.TestIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bulk call that is refused changes nothing and tells everything that is wrong. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
class RefusedEditsIT {
  private final String gateway = UUID.randomUUID().toString();
  private final String threat = UUID.randomUUID().toString();

  private Assessment assessment;

  @BeforeEach
  void anAssessmentIsThere() {
    assessment = Assessments.create();
  }

  @Test
  void oneFaultUndoesAllAndEveryFaultIsToldAtItsPlace() throws SQLException {
    List<String> before = assessment.traces();
    String rating = assessment.json().getString("riskRatings[0].id");
    edit(
            add("components", gatewayRow()),
            change("risk-ratings", rating, 1, Map.of("level", "catastrophic")),
            add("component-threats", threatRow("weather")),
            add("user-guidance", Map.of("topic", "x", "text", text(" "), "audience", gateway)))
        .statusCode(422)
        .contentType("application/problem+json")
        .body("detail", startsWith("5 faults; nothing was changed."))
        .body(
            "errors.pointer",
            contains(
                "/edits/1/row/level",
                "/edits/2/row/threat",
                "/edits/3/row/audience",
                "/edits/3/row/topic",
                "/edits/3/row/text"));
    assertEquals(before, assessment.traces());
  }

  @Test
  void anEditThatCannotBeMadeUndoesAll() throws SQLException {
    List<String> before = assessment.traces();
    String router = assessment.json().getString("components[1].id");
    var first = add("components", gatewayRow());
    refused(412, "/row", first, change("components", router, 7, Map.of("name", text("a"))));
    refused(404, "/row", first, change("components", threat, 1, Map.of("name", text("a"))));
    refused(404, "", first, remove("components", threat, 1));
    refused(422, "/row/id", first, first);
    refused(422, "/row/id", first, change("components", router, 1, Map.of("id", gateway)));
    refused(422, "/row/source", first, change("components", router, 1, Map.of("source", "a")));
    refused(422, "/row/zone", first, change("components", router, 1, Map.of("zone", List.of())));
    refused(422, "/row", first, bare("change", "components"));
    refused(422, "/id", first, bare("remove", "components"));
    refused(422, "/action", first, bare("destroy", "components"));
    refused(422, "/collection", first, bare("add", "gadgets"));
    refused(422, "/row", first, bare("add", "components"));
    refused(422, "/row/key", first, add("components", Map.of("name", text("a"), "key", "c-1")));
    edit(first, Map.of("collection", "components")).statusCode(400);
    edit().statusCode(422);
    post(acme(Role.ASSESSOR), assessment.path() + "/edits", "{\"edits\":[null]}").statusCode(400);
    post(acme(Role.ASSESSOR), assessment.path() + "/edits", "{}").statusCode(400);
    assertEquals(before, assessment.traces());
  }

  @Test
  void everyEditThatIsNoneIsToldAtOnce() throws SQLException {
    List<String> before = assessment.traces();
    edit(
            add("components", Map.of("name", 7, "colour", "red", "source", "p. 3")),
            bare("destroy", "components"),
            add("components", gatewayRow()),
            Map.of(
                "action",
                "add",
                "collection",
                "components",
                "id",
                gateway,
                "row",
                Map.of("name", text("a"))),
            bare("add", "gadgets"),
            Map.of(
                "action", "change",
                "collection", "components",
                "id", gateway,
                "version", 1,
                "row", "x"))
        .statusCode(422)
        .body("detail", startsWith("7 faults; nothing was changed."))
        .body(
            "errors.pointer",
            contains(
                "/edits/0/row/colour",
                "/edits/0/row/source",
                "/edits/0/row/name",
                "/edits/1/action",
                "/edits/3/id",
                "/edits/4/collection",
                "/edits/5/row"))
        .body("errors[0].detail", containsString("name"))
        .body("errors[0].detail", not(containsString("key")));
    assertEquals(before, assessment.traces());
  }

  @Test
  void everyEditOfAnOutdatedReadingIsToldAtOnce() throws SQLException {
    List<String> before = assessment.traces();
    String heater = assessment.json().getString("components[0].id");
    String router = assessment.json().getString("components[1].id");
    edit(
            change("components", heater, 1, Map.of("name", text("a"))),
            change("components", router, 7, Map.of("name", text("b"))),
            change("components", heater, 1, Map.of("name", text("c"))),
            remove("components", threat, 1))
        .statusCode(412)
        .body("errors.pointer", contains("/edits/1/row", "/edits/2/row", "/edits/3"));
    assertEquals(before, assessment.traces());
  }

  private Map<String, Object> gatewayRow() {
    return Map.of("id", gateway, "name", text("中継器"));
  }

  private Map<String, Object> threatRow(String code) {
    return Map.of("id", threat, "component", gateway, "threat", code, "text", text("脅威"));
  }

  @SafeVarargs
  private void refused(int status, String place, Map<String, Object>... edits) {
    edit(edits)
        .statusCode(status)
        .contentType("application/problem+json")
        .body("errors.pointer", equalTo(List.of("/edits/1" + place)));
  }

  @SafeVarargs
  private ValidatableResponse edit(Map<String, Object>... edits) {
    return post(acme(Role.ASSESSOR), assessment.path() + "/edits", Map.of("edits", List.of(edits)));
  }
}
