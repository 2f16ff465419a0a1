package io.iotssf.assessment;

import static io.iotssf.assessment.testing.Callers.acme;
import static io.iotssf.assessment.testing.Callers.acmePerson;
import static io.iotssf.assessment.testing.Callers.other;
import static io.iotssf.assessment.testing.Edits.add;
import static io.iotssf.assessment.testing.Edits.change;
import static io.iotssf.assessment.testing.Edits.remove;
import static io.iotssf.assessment.testing.Requests.etag;
import static io.iotssf.assessment.testing.Requests.post;
import static io.iotssf.assessment.testing.Requests.text;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
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
  void aCallHoldsAThousandEditsAtMost() throws SQLException {
    var passage = add("solution", Map.of("aspect", "premise", "text", text("前提")));
    List<String> before = assessment.traces();
    var path = assessment.path() + "/edits";
    post(acme(Role.ASSESSOR), path, Map.of("edits", Collections.nCopies(1001, passage)))
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/edits")));
    assertEquals(before, assessment.traces());
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
    List<String> before = assessment.traces();
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
    assertEquals(before, assessment.traces());
    asResident(mine).statusCode(200);
    acme(Role.AUDITOR).get(assessment.decisionOf("end-user")).then().body("version", equalTo(2));
  }

  private Map<String, Object> gatewayRow() {
    return Map.of("id", gateway, "name", text("中継器"));
  }

  private Map<String, Object> threatRow(String code) {
    return Map.of("id", threat, "component", gateway, "threat", code, "text", text("脅威"));
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

  private static String idOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
