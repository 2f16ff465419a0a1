package io.iotssf.assessment;

import static io.iotssf.assessment.testing.Callers.acme;
import static io.iotssf.assessment.testing.Callers.acmePerson;
import static io.iotssf.assessment.testing.Callers.other;
import static io.iotssf.assessment.testing.Requests.etag;
import static io.iotssf.assessment.testing.Requests.post;
import static io.iotssf.assessment.testing.Requests.text;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.testing.Assessments;
import io.iotssf.assessment.testing.Assessments.Assessment;
import io.iotssf.assessment.testing.Database;
import io.iotssf.assessment.testing.ServiceStack;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.TestIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
class BulkEditsIT {
  private final String gateway = UUID.randomUUID().toString();
  private final String threat = UUID.randomUUID().toString();

  private Assessment assessment;

  @BeforeEach
  void anAssessmentIsThere() {
    assessment = Assessments.create();
  }

  @Test
  void rowsOfOneCallReferToEachOtherWhateverTheirOrder() {
    edit(add("component-threats", threatRow("misuse")), add("components", gatewayRow()))
        .statusCode(200)
        .body("rows.collection", equalTo(List.of("component-threats", "components")))
        .body("rows.id", equalTo(List.of(threat, gateway)))
        .body("rows.version", equalTo(List.of(1, 1)));
    acme(Role.AUDITOR)
        .get(assessment.path())
        .then()
        .header("ETag", "\"v2\"")
        .body("components[2].id", equalTo(gateway))
        .body("componentThreats[2].component", equalTo(gateway));
  }

  @Test
  void manyRowsAreOneVersionOneHistoryEntryAndOneEventButEachIsAChange() throws SQLException {
    editAs(
            acme(Role.ASSESSOR).queryParam("why", "まとめて"),
            add("components", gatewayRow()),
            add("component-threats", threatRow("misuse")))
        .statusCode(200);
    acme(Role.AUDITOR)
        .get(assessment.path() + "/history")
        .then()
        .body("items.version", equalTo(List.of(1, 2)))
        .body("items[1].entry.why", equalTo("まとめて"))
        .body("items[1].entry.changes.resourceId", equalTo(List.of(gateway, threat)));
    assertEquals(
        List.of(
            List.of("2", "component", gateway, "created"),
            List.of("2", "component-threat", threat, "created")),
        Database.allRows(
            "select version, resource, resource_id, action from change where assessment_id = ?"
                + " and version = 2 order by number",
            UUID.fromString(assessment.id())));
    assertEquals(
        List.of(List.of("assessment", assessment.id(), "updated")),
        Database.allRows(
            """
            select said ->> 'resource', said ->> 'resourceId', said ->> 'action'
            from (select payload::jsonb -> 'data' as said from outbox where record_key like ?) o
            where said ->> 'version' = '2'
            """,
            "%/" + assessment.id()));
  }

  @Test
  void removalChangeAndAdditionGoIntoOneCall() {
    String priority = assessment.json().getString("priorities[0].id");
    String router = assessment.json().getString("components[1].id");
    edit(
            change("components", router, 1, Map.of("name", text("新しいルータ"))),
            remove("priorities", priority, 1),
            add("components", gatewayRow()),
            change("components", gateway, 1, Map.of("name", text("改めた中継器"))))
        .statusCode(200)
        .body("rows[0].version", equalTo(2))
        .body("rows[1].version", nullValue())
        .body("rows[3].version", equalTo(2));
    acme(Role.AUDITOR)
        .get(assessment.path())
        .then()
        .header("ETag", "\"v2\"")
        .body("components.name.ja", equalTo(List.of("給湯器", "新しいルータ", "改めた中継器")))
        .body("priorities.id", equalTo(assessment.json().getList("priorities.id").subList(1, 2)));
  }

  @Test
  void whatNamesARowIsRemovedInTheSameCallWithIt() {
    String heater = assessment.json().getString("components[0].id");
    String its = assessment.json().getString("componentThreats[0].id");
    String incident = assessment.json().getString("incidents[0].id");
    edit(remove("components", heater, 1))
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/edits/0", "/edits/0")));
    edit(
            remove("components", heater, 1),
            remove("incidents", incident, 1),
            remove("component-threats", its, 1))
        .statusCode(200);
    assertEquals("\"v2\"", etag(assessment.path()));
  }

  @Test
  void oneFaultUndoesAllAndEveryFaultIsToldAtItsPlace() throws SQLException {
    List<String> before = state();
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
    assertEquals(before, state());
  }

  @Test
  void anEditThatCannotBeMadeUndoesAll() throws SQLException {
    List<String> before = state();
    String router = assessment.json().getString("components[1].id");
    var first = add("components", gatewayRow());
    refused(412, "/row", first, change("components", router, 7, Map.of("name", text("a"))));
    refused(404, "/row", first, change("components", threat, 1, Map.of("name", text("a"))));
    refused(404, "", first, remove("components", threat, 1));
    refused(422, "/row/id", first, first);
    refused(422, "/row", first, change("components", router, 1, Map.of("id", gateway)));
    refused(422, "/row", first, change("components", router, 1, Map.of("source", "a")));
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
    assertEquals(before, state());
  }

  @Test
  void aCallHoldsAThousandEditsAtMost() throws SQLException {
    var passage = add("solution", Map.of("aspect", "premise", "text", text("前提")));
    List<String> before = state();
    var path = assessment.path() + "/edits";
    post(acme(Role.ASSESSOR), path, Map.of("edits", Collections.nCopies(1001, passage)))
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/edits")));
    assertEquals(before, state());
    post(acme(Role.ASSESSOR), path, Map.of("edits", Collections.nCopies(1000, passage)))
        .statusCode(200);
    assertEquals("\"v2\"", etag(assessment.path()));
    acme(Role.AUDITOR).get(assessment.path()).then().body("solution.size()", equalTo(1003));
  }

  @Test
  void theSameKeyHasOneEffectAndAnotherBodyOrReasonIsRefused() {
    String key = UUID.randomUUID().toString();
    var body = Map.of("edits", List.of(add("components", gatewayRow())));
    String path = assessment.path() + "/edits";
    String first =
        post(acme(Role.ASSESSOR).header("Idempotency-Key", key), path, body)
            .statusCode(200)
            .extract()
            .asString();
    post(acme(Role.ASSESSOR).header("Idempotency-Key", key), path, body)
        .statusCode(200)
        .body(equalTo(first));
    var another = Map.of("edits", List.of(add("components", threatRow("misuse"))));
    post(acme(Role.ASSESSOR).header("Idempotency-Key", key), path, another).statusCode(422);
    post(acme(Role.ASSESSOR).header("Idempotency-Key", key).queryParam("why", "別の理由"), path, body)
        .statusCode(422);
    assertEquals("\"v2\"", etag(assessment.path()));
  }

  @Test
  void whoeverActsForAStakeholderEditsItsRowsOnlyHereToo() throws SQLException {
    assessment.assign("end-user", List.of("resident"));
    String own = idOf(assessment.decisionOf("end-user"));
    String foreign = idOf(assessment.decisionOf("iot-provider"));
    List<String> before = state();
    var mine = change("requirement-decisions", own, 1, Map.of("priority", "high"));
    asResident(mine, change("requirement-decisions", foreign, 1, Map.of("priority", "high")))
        .statusCode(404)
        .body("errors.pointer", equalTo(List.of("/edits/1/row")));
    asResident(mine, add("components", gatewayRow())).statusCode(403);
    asResident(mine, add("requirement-decisions", Map.of())).statusCode(422);
    post(other(Role.ASSESSOR), assessment.path() + "/edits", Map.of("edits", List.of(mine)))
        .statusCode(404);
    post(acme(Role.AUDITOR), assessment.path() + "/edits", Map.of("edits", List.of(mine)))
        .statusCode(403);
    assertEquals(before, state());
    asResident(mine).statusCode(200);
    acme(Role.AUDITOR).get(assessment.decisionOf("end-user")).then().body("version", equalTo(2));
  }

  private Map<String, Object> gatewayRow() {
    return Map.of("id", gateway, "name", text("中継器"));
  }

  private Map<String, Object> threatRow(String code) {
    return Map.of("id", threat, "component", gateway, "threat", code, "text", text("脅威"));
  }

  private static Map<String, Object> add(String collection, Map<String, Object> row) {
    return Map.of("action", "add", "collection", collection, "row", row);
  }

  private static Map<String, Object> change(
      String collection, String id, int version, Map<String, Object> row) {
    return Map.of(
        "action", "change", "collection", collection, "id", id, "version", version, "row", row);
  }

  private static Map<String, Object> bare(String action, String collection) {
    return Map.of("action", action, "collection", collection);
  }

  private static Map<String, Object> remove(String collection, String id, int version) {
    return Map.of("action", "remove", "collection", collection, "id", id, "version", version);
  }

  @SafeVarargs
  private ValidatableResponse edit(Map<String, Object>... edits) {
    return editAs(acme(Role.ASSESSOR), edits);
  }

  @SafeVarargs
  private ValidatableResponse asResident(Map<String, Object>... edits) {
    return editAs(acmePerson("resident", Role.END_USER), edits);
  }

  @SafeVarargs
  private ValidatableResponse editAs(RequestSpecification caller, Map<String, Object>... edits) {
    return post(caller, assessment.path() + "/edits", Map.of("edits", List.of(edits)));
  }

  @SafeVarargs
  private void refused(int status, String place, Map<String, Object>... edits) {
    edit(edits)
        .statusCode(status)
        .contentType("application/problem+json")
        .body("errors.pointer", equalTo(List.of("/edits/1" + place)));
  }

  private static String idOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Everything that a write would leave behind. */
  private List<String> state() throws SQLException {
    UUID id = UUID.fromString(assessment.id());
    return List.of(
        acme(Role.AUDITOR).get(assessment.path() + "/export").asString(),
        Database.allRows("select count(*) from history where assessment_id = ?", id).toString(),
        Database.allRows("select count(*) from change where assessment_id = ?", id).toString(),
        Database.allRows("select count(*) from outbox where record_key like ?", "%/" + id)
            .toString());
  }
}
