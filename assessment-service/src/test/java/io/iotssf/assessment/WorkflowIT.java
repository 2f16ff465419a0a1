package io.iotssf.assessment;

import static io.iotssf.assessment.testing.Callers.acme;
import static io.iotssf.assessment.testing.Callers.acmePerson;
import static io.iotssf.assessment.testing.Requests.delete;
import static io.iotssf.assessment.testing.Requests.etag;
import static io.iotssf.assessment.testing.Requests.move;
import static io.iotssf.assessment.testing.Requests.patch;
import static io.iotssf.assessment.testing.Requests.post;
import static io.iotssf.assessment.testing.Requests.put;
import static io.iotssf.assessment.testing.Requests.text;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.content.domain.Kinds;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.assessment.testing.Assessments;
import io.iotssf.assessment.testing.Assessments.Assessment;
import io.iotssf.assessment.testing.Database;
import io.iotssf.assessment.testing.RowSample;
import io.iotssf.assessment.testing.ServiceStack;
import io.iotssf.kit.json.Sha256;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.TestIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From draft to revision, again and again, until an assessment is put away. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
class WorkflowIT {
  private Assessment assessment;

  @BeforeEach
  void anAssessmentIsThere() {
    assessment = Assessments.create();
  }

  @Test
  void aSecondRevisionSupersedesTheFirstWhichStaysAsItWas() {
    approved();
    byte[] first = revision(1);
    move(acme(Role.ASSESSOR), path("/reopen"), "\"v3\"", "部品が変わった")
        .statusCode(200)
        .header("ETag", "\"v4\"")
        .body("status", equalTo("draft"))
        .body("submission", nullValue());
    String heater = assessment.json().getString("components[0].id");
    patch(
            acme(Role.ASSESSOR),
            path("/components/" + heater),
            "\"v1\"",
            Map.of("name", text("給湯器 2")))
        .statusCode(200);
    patch(acme(Role.ASSESSOR), path(""), "*", Map.of("title", "X-201")).statusCode(200);
    assessment.submit();
    assessment.approve();
    acme(Role.AUDITOR)
        .get(path("/revisions"))
        .then()
        .body("items.number", equalTo(List.of(1, 2)))
        .body("items.version", equalTo(List.of(3, 8)))
        .body("items.supersededBy", contains(2, null))
        .body("items.sha256", equalTo(List.of(Sha256.hex(first), Sha256.hex(revision(2)))));
    assertArrayEquals(first, revision(1));
    acme(Role.AUDITOR)
        .get(path("/comparison/revisions/1/2"))
        .then()
        .body("items[0].fields.field", equalTo(List.of("title")))
        .body("items.id", contains(null, heater));
    acme(Role.AUDITOR)
        .get(path("/comparison/revisions/2/2"))
        .then()
        .body("items.size()", equalTo(0));
    acme(Role.AUDITOR).get(path("/comparison/revisions/1/3")).then().statusCode(404);
  }

  @Test
  void theServicesRoleCannotTouchWhatWasApproved() throws SQLException {
    approved();
    try (Connection app = Database.as("app", io.iotssf.kit.testing.Tokens.ACME);
        var statement = app.createStatement()) {
      for (String sql :
          List.of(
              "update revision set sha256 = ''",
              "update revision set document = ''",
              "delete from revision",
              "update history set hash = ''",
              "delete from history")) {
        assertEquals(
            "42501",
            org.junit.jupiter.api.Assertions.assertThrows(
                    SQLException.class, () -> statement.execute(sql))
                .getSQLState(),
            sql);
      }
    }
  }

  @Test
  void theReasonsOfMovesStandInTheHistory() {
    assessment.submit();
    move(acme(Role.APPROVER), path("/return"), "\"v2\"", "理由が足りない").statusCode(200);
    assessment.submit();
    assessment.approve();
    move(acme(Role.ASSESSOR), path("/reopen"), "\"v5\"", "部品が変わった").statusCode(200);
    move(acme(Role.TENANT_ADMIN), path("/archive"), "\"v6\"", "製造終了")
        .statusCode(200)
        .body("status", equalTo("archived"));
    acme(Role.AUDITOR)
        .get(path("/history"))
        .then()
        .body(
            "items.entry.changes.action.flatten()",
            equalTo(
                List.of(
                    "created",
                    "submitted",
                    "returned",
                    "submitted",
                    "approved",
                    "reopened",
                    "archived")))
        .body("items.entry.why", contains(null, null, "理由が足りない", null, null, "部品が変わった", "製造終了"))
        .body("items[2].entry.changes[0].before.status", equalTo("in-review"))
        .body("items[2].entry.changes[0].after.status", equalTo("draft"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"return", "reopen", "archive"})
  void aMoveBackOrAwayNeedsAReason(String move) {
    var caller = List.of(Role.ASSESSOR, Role.APPROVER).toArray(Role[]::new);
    post(acme(caller).header("If-Match", "*"), path("/" + move), "{}").statusCode(400);
    post(acme(caller).header("If-Match", "*"), path("/" + move), "{\"reason\":null}")
        .statusCode(400);
    move(acme(caller), path("/" + move), "*", " ").statusCode(422);
    move(acme(caller), path("/" + move), "*", "x".repeat(1001)).statusCode(422);
    assertEquals("\"v1\"", etag(assessment.path()));
  }

  @ParameterizedTest
  @CsvSource({
    "submit,  assessor,    draft,     200",
    "submit,  approver,    draft,     403",
    "approve, approver,    in-review, 200",
    "approve, assessor,    in-review, 403",
    "approve, tenant-admin,in-review, 403",
    "return,  approver,    in-review, 200",
    "return,  assessor,    in-review, 403",
    "reopen,  assessor,    approved,  200",
    "reopen,  approver,    approved,  403",
    "archive, approver,    approved,  200",
    "archive, tenant-admin,draft,     200",
    "archive, assessor,    approved,  403",
    "submit,  assessor,    in-review, 409",
    "approve, approver,    draft,     409",
    "approve, approver,    approved,  409",
    "return,  approver,    draft,     409",
    "return,  approver,    approved,  409",
    "reopen,  assessor,    draft,     409",
    "reopen,  assessor,    in-review, 409",
    "archive, approver,    in-review, 409",
    "archive, approver,    archived,  409",
    "reopen,  assessor,    archived,  409",
    "submit,  assessor,    archived,  409"
  })
  void eachMoveIsForItsRoleInItsStatus(String move, String role, String status, int answer) {
    bringTo(status);
    String before = etag(assessment.path());
    var caller = acmePerson("mover", role(role));
    (List.of("submit", "approve").contains(move)
            ? move(caller, path("/" + move), "*")
            : move(caller, path("/" + move), "*", "理由"))
        .statusCode(answer);
    if (answer != 200) {
      assertEquals(before, etag(assessment.path()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"in-review", "approved", "archived"})
  void nothingIsEditedButInADraft(String status) {
    var samples = Kinds.ALL.stream().map(kind -> RowSample.of(kind, assessment)).toList();
    bringTo(status);
    String before = etag(assessment.path());
    for (RowSample sample : samples) {
      PartKind<?> kind = sample.kind();
      String path = sample.path(assessment);
      post(acme(Role.ASSESSOR), path, sample.row()).statusCode(409);
      List<String> ids = assessment.json().getList(kind.field() + ".id");
      for (String id : ids.subList(0, Math.min(1, ids.size()))) {
        patch(acme(Role.ASSESSOR), path + "/" + id, "*", sample.change()).statusCode(409);
        delete(acme(Role.ASSESSOR), path + "/" + id, "*").statusCode(409);
      }
    }
    put(
            acme(Role.ASSESSOR).header("If-Match", "*"),
            path("/components/order"),
            Map.of("ids", List.of()))
        .statusCode(409);
    post(acme(Role.ASSESSOR), path("/edits"), Map.of("edits", List.of(addition()))).statusCode(409);
    patch(acme(Role.ASSESSOR), assessment.path(), "*", Map.of("title", "別名")).statusCode(409);
    assertEquals(before, etag(assessment.path()));
  }

  @ParameterizedTest
  @CsvSource({"draft, 200", "in-review, 200", "approved, 200", "archived, 409"})
  void whoActsChangesUntilTheEnd(String status, int answer) {
    bringTo(status);
    put(
            acme(Role.TENANT_ADMIN).header("If-Match", "*"),
            assessment.stakeholder("end-user") + "/assignees",
            Map.of("assignees", List.of("resident")))
        .statusCode(answer);
  }

  @Test
  void titleApplyingEntityAndNextReviewAreSetInADraft() {
    String user = assessment.json().getString("stakeholders[1].id");
    patch(
            acme(Role.ASSESSOR),
            assessment.path(),
            "\"v1\"",
            Map.of("title", "別名", "applyingEntity", user, "nextReview", "2027-04-01"))
        .statusCode(200)
        .header("ETag", "\"v2\"")
        .body("title", equalTo("別名"))
        .body("applyingEntity", equalTo(user))
        .body("nextReview", equalTo("2027-04-01"));
    describing(422, Map.of("applyingEntity", assessment.id()));
    describing(422, Map.of("nextReview", "1999-12-31"));
    describing(422, Map.of("nextReview", "2200-01-01"));
    describing(400, Map.of("nextReview", "someday"));
    describing(422, Map.of("title", " "));
    describing(400, Map.of("status", "approved"));
    patch(acme(Role.ASSESSOR), assessment.path(), "\"v1\"", Map.of("title", "c")).statusCode(412);
    patch(acme(Role.ASSESSOR), assessment.path(), "", Map.of("title", "c")).statusCode(428);
    patch(acme(Role.IOT_PROVIDER), assessment.path(), "*", Map.of("title", "c")).statusCode(403);
    patch(acme(Role.ASSESSOR), assessment.path(), "*", "{\"nextReview\":null}")
        .statusCode(200)
        .body("nextReview", nullValue());
    acme(Role.AUDITOR)
        .get(path("/history"))
        .then()
        .body("items[1].entry.changes[0].after.nextReview", equalTo("2027-04-01"));
  }

  private void describing(int status, Map<String, Object> change) {
    patch(acme(Role.ASSESSOR), assessment.path(), "\"v2\"", change).statusCode(status);
    assertEquals("\"v2\"", etag(assessment.path()));
  }

  private static Map<String, Object> addition() {
    return Map.of("action", "add", "collection", "components", "row", Map.of("name", text("a")));
  }

  private void bringTo(String status) {
    switch (status) {
      case "in-review" -> assessment.submit();
      case "approved" -> approved();
      case "archived" -> move(acme(Role.APPROVER), path("/archive"), "*", "製造終了").statusCode(200);
      default -> {}
    }
  }

  private void approved() {
    assessment.submit();
    assessment.approve();
  }

  private static Role role(String code) {
    return java.util.Arrays.stream(Role.values())
        .filter(role -> role.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private byte[] revision(int number) {
    return acme(Role.AUDITOR).get(path("/revisions/" + number)).asByteArray();
  }

  private String path(String part) {
    return assessment.path() + part;
  }
}
