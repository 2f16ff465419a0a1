package io.iotssf.assessment;

import static io.iotssf.assessment.testing.Callers.acme;
import static io.iotssf.assessment.testing.Requests.delete;
import static io.iotssf.assessment.testing.Requests.etag;
import static io.iotssf.assessment.testing.Requests.patch;
import static io.iotssf.assessment.testing.Requests.post;
import static io.iotssf.assessment.testing.Requests.put;
import static io.iotssf.assessment.testing.RowSample.NOBODY;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.content.domain.Kinds;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.assessment.testing.Assessments;
import io.iotssf.assessment.testing.Assessments.Assessment;
import io.iotssf.assessment.testing.Callers;
import io.iotssf.assessment.testing.Database;
import io.iotssf.assessment.testing.RowSample;
import io.iotssf.assessment.testing.ServiceStack;
import io.iotssf.contracts.event.AssessmentChanged;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.TestIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of row is added, read, changed, removed and put in order alike. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
class EveryKindIsEditedIT {
  private Assessment assessment;

  static List<String> kinds() {
    return Kinds.ALL.stream().map(PartKind::code).toList();
  }

  @BeforeEach
  void anAssessmentIsThere() {
    assessment = Assessments.create();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aRowIsAddedAfterTheLastOneAndShownAtItsLocation(String code) {
    RowSample sample = RowSample.of(code, assessment);
    List<String> before = ids(sample);
    String id = add(sample);
    String row = sample.path(assessment) + "/" + id;
    var shown =
        acme(Role.AUDITOR)
            .get(row)
            .then()
            .statusCode(200)
            .header("ETag", "\"v1\"")
            .body("id", equalTo(id))
            .body("version", equalTo(1))
            .body("key", nullValue())
            .extract()
            .jsonPath();
    sample
        .row()
        .forEach(
            (field, value) -> assertEquals(Json.text(value), Json.text(given(shown.get(field)))));
    List<String> after = new ArrayList<>(before);
    after.add(id);
    assertEquals(after, ids(sample));
    acme(Role.AUDITOR)
        .get(assessment.path())
        .then()
        .header("ETag", "\"v2\"")
        .body(sample.kind().field() + ".id", equalTo(after));
  }

  /** Without what the answer says of translations that nobody gave. */
  private static Object given(Object shown) {
    return switch (shown) {
      case Map<?, ?> map when map.containsKey("en") -> Map.of("ja", map.get("ja"));
      case Map<?, ?> map when map.containsKey("formOfUse") ->
          new java.util.TreeMap<>(Map.of("id", map.get("id"), "kind", map.get("kind")));
      case List<?> list -> list.stream().map(EveryKindIsEditedIT::given).toList();
      default -> shown;
    };
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whoHasTheRowGets304UntilItChanges(String code) {
    RowSample sample = RowSample.of(code, assessment);
    String row = sample.path(assessment) + "/" + add(sample);
    acme(Role.AUDITOR)
        .header("If-None-Match", "\"v1\"")
        .get(row)
        .then()
        .statusCode(304)
        .header("ETag", "\"v1\"")
        .body(emptyString());
    patch(acme(Role.ASSESSOR), row, "\"v1\"", sample.change()).statusCode(200);
    acme(Role.AUDITOR)
        .header("If-None-Match", "\"v1\"")
        .get(row)
        .then()
        .statusCode(200)
        .header("ETag", "\"v2\"");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aChangeNeedsTheNewestVersionAndChangesOneField(String code) {
    RowSample sample = RowSample.of(code, assessment);
    String row = sample.path(assessment) + "/" + add(sample);
    Map<String, Object> before = acme(Role.AUDITOR).get(row).jsonPath().getMap("");
    patch(acme(Role.ASSESSOR), row, "", sample.change()).statusCode(428);
    patch(acme(Role.ASSESSOR), row, "\"v2\"", sample.change()).statusCode(412);
    assertEquals("\"v2\"", etag(assessment.path()));
    patch(acme(Role.ASSESSOR), row, "\"v1\"", sample.change())
        .statusCode(200)
        .header("ETag", "\"v2\"")
        .body("version", equalTo(2));
    patch(acme(Role.ASSESSOR), row, "\"v1\"", sample.change()).statusCode(412);
    Map<String, Object> after = acme(Role.AUDITOR).get(row).jsonPath().getMap("");
    assertEquals(
        Json.text(Objects.requireNonNull(sample.change().get(sample.changed()))),
        Json.text(given(Objects.requireNonNull(after.get(sample.changed())))));
    for (String field : before.keySet()) {
      if (!List.of(sample.changed(), "version", "updatedAt").contains(field)) {
        assertEquals(before.get(field), after.get(field), field);
      }
    }
    assertEquals("\"v3\"", etag(assessment.path()));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aRowIsRemovedByWhoeverSawItsNewestVersion(String code) {
    RowSample sample = RowSample.of(code, assessment);
    List<String> before = ids(sample);
    String row = sample.path(assessment) + "/" + add(sample);
    acme(Role.ASSESSOR).delete(row).then().statusCode(428);
    delete(acme(Role.ASSESSOR), row, "\"v7\"").statusCode(412);
    delete(acme(Role.ASSESSOR), row, "\"v1\"").statusCode(204);
    acme(Role.AUDITOR).get(row).then().statusCode(404);
    delete(acme(Role.ASSESSOR), row, "\"v1\"").statusCode(404);
    assertEquals(before, ids(sample));
    assertEquals("\"v3\"", etag(assessment.path()));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theRowsArePutIntoAnOrderThatNamesAllOfThem(String code) {
    RowSample sample = RowSample.of(code, assessment);
    add(sample);
    List<String> reversed = ids(sample).reversed();
    order(sample, Role.ASSESSOR, "\"v2\"", reversed)
        .statusCode(200)
        .body("items.id", equalTo(reversed))
        .body("items.version.unique()", equalTo(List.of(1)));
    assertEquals(reversed, ids(sample));
    assertEquals("\"v3\"", etag(assessment.path()));
    List<String> wrong = new ArrayList<>(reversed);
    wrong.addFirst(NOBODY);
    wrong.add(reversed.getLast());
    order(sample, Role.ASSESSOR, "\"v3\"", wrong)
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/ids/0", "/ids/" + (reversed.size() + 1))));
    order(sample, Role.ASSESSOR, "\"v3\"", List.of())
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/ids")));
    order(sample, Role.IOT_PROVIDER, "\"v3\"", reversed).statusCode(403);
    assertEquals(reversed, ids(sample));
    assertEquals("\"v3\"", etag(assessment.path()));
  }

  @Test
  void anOrderIsPutByWhoeverSawTheNewestOne() {
    RowSample sample = RowSample.of("component", assessment);
    List<String> reversed = ids(sample).reversed();
    put(acme(Role.ASSESSOR), sample.path(assessment) + "/order", Map.of("ids", reversed))
        .statusCode(428);
    add(sample);
    order(sample, Role.ASSESSOR, "\"v1\"", ids(sample).reversed()).statusCode(412);
    order(sample, Role.ASSESSOR, "\"v2\"", ids(sample).reversed()).statusCode(200);
    order(sample, Role.ASSESSOR, "\"v2\"", ids(sample).reversed()).statusCode(412);
    assertEquals("\"v3\"", etag(assessment.path()));
  }

  private ValidatableResponse order(RowSample sample, Role role, String ifMatch, List<String> ids) {
    return put(
        acme(role).header("If-Match", ifMatch),
        sample.path(assessment) + "/order",
        Map.of("ids", ids));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyEditStandsInTheHistoryWithWhatItChangedAndWhy(String code) {
    RowSample sample = RowSample.of(code, assessment);
    String path = sample.path(assessment);
    String id =
        post(acme(Role.ASSESSOR).queryParam("why", "足す"), path, sample.row())
            .statusCode(201)
            .extract()
            .path("id");
    String row = path + "/" + id;
    patch(acme(Role.ASSESSOR).queryParam("why", "改める"), row, "*", sample.change()).statusCode(200);
    delete(acme(Role.ASSESSOR).queryParam("why", "消す"), row, "*").statusCode(204);
    acme(Role.AUDITOR)
        .queryParam("resourceId", id)
        .get(assessment.path() + "/history")
        .then()
        .body("items.version", equalTo(List.of(2, 3, 4)))
        .body("items.entry.why", equalTo(List.of("足す", "改める", "消す")))
        .body("items.entry.subject.unique()", equalTo(List.of(Callers.subject(Role.ASSESSOR))))
        .body("items.entry.changes.resource.flatten().unique()", equalTo(List.of(code)))
        .body(
            "items.entry.changes.action.flatten()",
            equalTo(List.of("created", "updated", "deleted")))
        .body("items[0].entry.changes[0].before", nullValue())
        .body("items[0].entry.changes[0].after.id", equalTo(id))
        .body("items[1].entry.changes[0].before.id", equalTo(id))
        .body("items[2].entry.changes[0].before.id", equalTo(id))
        .body("items[2].entry.changes[0].after", nullValue());
    var entries = acme(Role.AUDITOR).get(assessment.path() + "/history").jsonPath();
    assertEquals(
        entries.getString("items[3].entry.changes[0].before"),
        entries.getString("items[2].entry.changes[0].after"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyEditIsNumberedAndAnnounced(String code) throws SQLException, IOException {
    RowSample sample = RowSample.of(code, assessment);
    String id = add(sample);
    patch(acme(Role.ASSESSOR), sample.path(assessment) + "/" + id, "*", sample.change())
        .statusCode(200);
    assertEquals(
        List.of(List.of("2", code, id, "created"), List.of("3", code, id, "updated")),
        Database.allRows(
            "select version, resource, resource_id, action from change where assessment_id = ?"
                + " and version > 1 order by number",
            UUID.fromString(assessment.id())));
    assertEquals(
        List.of(List.of("2", code, id, "created"), List.of("3", code, id, "updated")),
        Database.allRows(
            """
            select said -> 'data' ->> 'version', said -> 'data' ->> 'resource',
              said -> 'data' ->> 'resourceId', said -> 'data' ->> 'action'
            from (select ordinal, payload::jsonb as said from outbox where record_key like ?) o
            where said ->> 'type' = ? and said -> 'data' ->> 'version' > '1'
            order by ordinal
            """,
            "%/" + assessment.id(),
            AssessmentChanged.TYPE));
  }

  private List<String> ids(RowSample sample) {
    return acme(Role.AUDITOR).get(sample.path(assessment)).jsonPath().getList("items.id");
  }

  private String add(RowSample sample) {
    return post(acme(Role.ASSESSOR), sample.path(assessment), sample.row())
        .statusCode(201)
        .header("ETag", "\"v1\"")
        .extract()
        .path("id");
  }
}
