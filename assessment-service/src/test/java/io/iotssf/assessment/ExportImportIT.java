package io.iotssf.assessment;

import static io.iotssf.assessment.testing.Callers.acme;
import static io.iotssf.assessment.testing.Callers.acmePerson;
import static io.iotssf.assessment.testing.Callers.other;
import static io.iotssf.assessment.testing.Requests.patch;
import static io.iotssf.assessment.testing.Requests.post;
import static io.iotssf.assessment.testing.Requests.put;
import static io.iotssf.assessment.testing.Requests.text;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.iotssf.assessment.content.domain.Kinds;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.assessment.testing.Assessments;
import io.iotssf.assessment.testing.Assessments.Assessment;
import io.iotssf.assessment.testing.Exports;
import io.iotssf.assessment.testing.RowSample;
import io.iotssf.assessment.testing.ServiceStack;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.json.Sha256;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.TestIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes out comes in again as it was, here and in another tenant. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
class ExportImportIT {
  private Assessment assessment;

  @BeforeEach
  void anAssessmentHasRowsOfItsOwnOfEveryKindInAnotherOrder() {
    assessment = Assessments.create();
    for (PartKind<?> kind : Kinds.ALL) {
      RowSample sample = RowSample.of(kind, assessment);
      String path = sample.path(assessment);
      String row =
          post(acme(Role.ASSESSOR), path, sample.row()).statusCode(201).extract().path("id");
      patch(acme(Role.ASSESSOR), path + "/" + row, "*", sample.change()).statusCode(200);
    }
    String components = assessment.path() + "/components";
    List<String> ids = acme(Role.AUDITOR).get(components).jsonPath().getList("items.id");
    put(
            acme(Role.ASSESSOR).header("If-Match", "*"),
            components + "/order",
            Map.of("ids", ids.reversed()))
        .statusCode(200);
    patch(
            acme(Role.ASSESSOR),
            assessment.path(),
            "*",
            Map.of("title", "給湯器 \"X\" ✓", "nextReview", "2027-04-01"))
        .statusCode(200);
    assessment.assign("end-user", List.of("resident"));
  }

  @Test
  void whatWasExportedAndTakenOverSaysTheSameByteForByte() throws IOException {
    String exported = Exports.of(acme(Role.GRC_READER), assessment.path());
    String imported = take(acme(Role.ASSESSOR), exported);
    String again = Exports.of(acme(Role.GRC_READER), imported);
    assertEquals(Exports.content(exported), Exports.content(again));
    var before = Json.contract().readTree(exported);
    var after = Json.contract().readTree(again);
    assertEquals(before.get("title"), after.get("title"));
    assertEquals(before.get("format"), after.get("format"));
    for (String kept : List.of("edition", "useCase", "title", "sha256")) {
      assertEquals(before.get("origin").get(kept), after.get("origin").get(kept), kept);
    }
    assertEquals("import", after.at("/origin/kind").asText());
    assertEquals(assessment.id(), after.at("/origin/assessment").asText());
    assertEquals(before.at("/exportedFrom/version"), after.at("/origin/version"));
    String third = take(acme(Role.ASSESSOR), again);
    assertEquals(
        Exports.content(exported), Exports.content(Exports.of(acme(Role.GRC_READER), third)));
  }

  @Test
  void whatWasTakenOverIsADraftWithAHistoryOfItsOwnAndNobodyAssigned() {
    assessment = Assessments.create();
    assessment.assign("end-user", List.of("resident"));
    assessment.submit();
    assessment.approve();
    String imported = take(acme(Role.ASSESSOR), Exports.of(acme(Role.AUDITOR), assessment.path()));
    assertNotEquals(assessment.path(), imported);
    acme(Role.AUDITOR)
        .get(imported)
        .then()
        .header("ETag", "\"v1\"")
        .body("status", equalTo("draft"))
        .body("submission", nullValue())
        .body("stakeholders.assignees.flatten()", empty())
        .body("components.version.unique()", equalTo(List.of(1)));
    acmePerson("resident", Role.END_USER).get(assessment.path()).then().statusCode(200);
    acmePerson("resident", Role.END_USER).get(imported).then().statusCode(404);
    acme(Role.AUDITOR)
        .get(imported + "/history")
        .then()
        .body("items", hasSize(1))
        .body("items[0].entry.changes[0].after.origin.kind", equalTo("import"));
    acme(Role.AUDITOR)
        .get(imported + "/history/verification")
        .then()
        .body("intact", equalTo(true))
        .body("entries", equalTo(1));
    acme(Role.AUDITOR).get(imported + "/revisions").then().body("items", empty());
    acme(Role.AUDITOR).get(imported + "/comments").then().body("items", empty());
  }

  @Test
  void anotherTenantTakesItOverAndTheTwoStayStrangers() throws IOException {
    String exported = Exports.of(acme(Role.GRC_READER), assessment.path());
    String theirs = take(other(Role.ASSESSOR), exported);
    String again = Exports.of(other(Role.GRC_READER), theirs);
    assertEquals(Exports.content(exported), Exports.content(again));
    acme(Role.AUDITOR).get(theirs).then().statusCode(404);
    other(Role.AUDITOR).get(assessment.path()).then().statusCode(404);
    other(Role.AUDITOR).get(assessment.path() + "/export").then().statusCode(404);
    String heater = assessment.path() + "/components/" + componentId();
    patch(
            other(Role.ASSESSOR),
            theirs + "/components/" + componentId(),
            "*",
            Map.of("name", text("別の名")))
        .statusCode(200);
    acme(Role.AUDITOR).get(heater).then().body("name.ja", equalTo("給湯器"));
  }

  @Test
  void aForgedPastIsNotTakenOver() throws IOException {
    var file = Exports.tree(acme(Role.AUDITOR), assessment.path());
    file.withArray("history").removeAll();
    file.withArray("history")
        .addObject()
        .put("version", 1)
        .put("entry", "{\"subject\":\"forged\"}")
        .put("previousHash", "0".repeat(64))
        .put("hash", "1".repeat(64));
    file.withObject("exportedFrom").put("version", 9_999).put("status", "approved");
    String imported = take(acme(Role.ASSESSOR), file.toString());
    acme(Role.AUDITOR)
        .get(imported)
        .then()
        .header("ETag", "\"v1\"")
        .body("status", equalTo("draft"));
    acme(Role.AUDITOR)
        .get(imported + "/history")
        .then()
        .body("items.entry.subject", not(equalTo(List.of("forged"))))
        .body("items", hasSize(1));
  }

  @Test
  void aFileThatPeopleWroteLeavesOutWhatItDoesNotSay() throws IOException {
    var file = Exports.tree(acme(Role.AUDITOR), assessment.path());
    file.remove(List.of("history", "exportedFrom"));
    file.withObject("content").remove(List.of("handOffs", "nextReview", "userGuidance"));
    String imported = take(acme(Role.ASSESSOR), file.toString());
    acme(Role.AUDITOR)
        .get(imported)
        .then()
        .body("handOffs", empty())
        .body("userGuidance", empty())
        .body("nextReview", nullValue())
        .body("origin.assessment", nullValue());
  }

  @Test
  void equalContentGivesEqualBytesAndTheETagIsTheirHash() {
    var first = acme(Role.AUDITOR).get(assessment.path() + "/export");
    assertEquals("\"" + Sha256.hex(first.asByteArray()) + "\"", first.header("ETag"));
    acme(Role.AUDITOR)
        .header("If-None-Match", first.header("ETag"))
        .get(assessment.path() + "/export")
        .then()
        .statusCode(304);
    post(acme(Role.APPROVER), assessment.path() + "/comments", Map.of("text", "一言"))
        .statusCode(201);
    assertNotEquals(
        first.header("ETag"), acme(Role.AUDITOR).get(assessment.path() + "/export").header("ETag"));
  }

  @Test
  void theHistoryGoesOutOnlyToThoseWhoMayReadIt() {
    assessment.assign("iot-provider", List.of("maker"));
    acme(Role.AUDITOR)
        .get(assessment.path() + "/export")
        .then()
        .body("history.version[0]", equalTo(1))
        .body("history[0].previousHash", equalTo("0".repeat(64)));
    acme(Role.GRC_READER).get(assessment.path() + "/export").then().body("history", nullValue());
    acmePerson("maker", Role.IOT_PROVIDER)
        .get(assessment.path() + "/export")
        .then()
        .statusCode(200)
        .body("history", nullValue());
    acmePerson("resident", Role.END_USER).get(assessment.path() + "/export").then().statusCode(404);
  }

  @Test
  void theSameKeyTakesAFileOverOnce() {
    String exported = Exports.of(acme(Role.AUDITOR), assessment.path());
    String key = assessment.id();
    String first = take(acme(Role.ASSESSOR).header("Idempotency-Key", key), exported);
    assertEquals(first, take(acme(Role.ASSESSOR).header("Idempotency-Key", key), exported));
    post(
            acme(Role.ASSESSOR).header("Idempotency-Key", key),
            Exports.IMPORTS,
            exported.replace("給湯器 ", "湯沸器 "))
        .statusCode(422);
  }

  private String componentId() {
    return assessment.json().getString("components[0].id");
  }

  private static String take(RequestSpecification caller, String file) {
    return Exports.take(caller, file);
  }
}
