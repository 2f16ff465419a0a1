package io.iotssf.catalog;

import static io.iotssf.catalog.Organisation.REQUIREMENTS;
import static io.iotssf.catalog.Organisation.requirement;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CustomRequirementsIT {
  private final Organisation organisation = Organisation.fresh();

  @Test
  void whatIsAddedIsReadAsItWasWritten() {
    var body = requirement("工場の検査端末を分離する");
    body.put("text", Map.of("ja", "工場の検査端末を分離する", "en", "Separate inspection terminals"));
    body.put("phase", "operation");
    body.put("threats", List.of("malware-infection", "spoofing"));
    body.put("refines", "draft-a-1-07");
    Response added = organisation.post(REQUIREMENTS, body);
    added.then().statusCode(201).header("ETag", "\"v1\"").body("version", equalTo(1));
    String path = added.header("Location");
    assertEquals(REQUIREMENTS + "/" + added.jsonPath().getString("id"), path);
    organisation
        .as(Role.GRC_READER)
        .get(path)
        .then()
        .statusCode(200)
        .header("ETag", "\"v1\"")
        .body("text.ja", equalTo("工場の検査端末を分離する"))
        .body("text.en", equalTo("Separate inspection terminals"))
        .body("phase", equalTo("operation"))
        .body("threats", equalTo(List.of("malware-infection", "spoofing")))
        .body("refines", equalTo("draft-a-1-07"))
        .body("created.subject", equalTo(Tokens.subject(organisation.id(), Role.ASSESSOR)))
        .body("", equalTo(added.jsonPath().getMap("")));
  }

  @Test
  void aChangeKeepsTheFormerVersionsReadable() {
    String path = REQUIREMENTS + "/" + organisation.addRequirement("一");
    organisation
        .patch(path, "\"v1\"", Map.of("text", Map.of("ja", "二"), "phase", "operation"))
        .then()
        .statusCode(200)
        .header("ETag", "\"v2\"")
        .body("text.ja", equalTo("二"))
        .body("perspective", equalTo("before-operation"));
    var phaseGone = new HashMap<String, Object>();
    phaseGone.put("phase", null);
    organisation.patch(path, "\"v2\"", phaseGone).then().body("phase", nullValue());
    organisation.delete(path, "\"v3\"").then().statusCode(204);
    organisation.assessor().get(path).then().statusCode(404);
    organisation
        .assessor()
        .get(path + "/versions")
        .then()
        .statusCode(200)
        .body("items.version", equalTo(List.of(1, 2, 3, 4)))
        .body("items.action", equalTo(List.of("created", "changed", "changed", "removed")))
        .body("items.requirement.text.ja", equalTo(List.of("一", "二", "二", "二")))
        .body("items[1].requirement.phase", equalTo("operation"))
        .body("items[3].stamp.name", equalTo(Tokens.subject(organisation.id(), Role.ASSESSOR)));
  }

  @Test
  void aChangeNeedsTheStateThatItChanges() {
    String path = REQUIREMENTS + "/" + organisation.addRequirement("一");
    var change = Map.of("target", "procedure");
    organisation
        .assessor()
        .contentType("application/merge-patch+json")
        .body(change)
        .patch(path)
        .then()
        .statusCode(428);
    organisation.assessor().delete(path).then().statusCode(428);
    organisation.patch(path, "\"v2\"", change).then().statusCode(412);
    organisation.patch(path, "W/\"v1\"", change).then().statusCode(412);
    organisation.delete(path, "\"v0\"").then().statusCode(412);
    organisation.assessor().header("If-None-Match", "\"v1\"").get(path).then().statusCode(304);
    organisation.patch(path, "\"v1\"", change).then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "perspective, anywhere, before-operation",
    "target, teapot, organization-people",
    "phase, lunch, operation",
    "refines, draft-a-1-99, /api/v1/requirements"
  })
  void aValueThatIsNotAllowedIsNamedWithThoseThatAre(String field, String value, String allowed) {
    var body = requirement("一");
    body.put(field, value);
    organisation
        .post(REQUIREMENTS, body)
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("detail", allOf(startsWith("`" + field + "`"), containsString(allowed)));
  }

  @Test
  void threatsAreKnownNamedOnceAndAllStandsAlone() {
    for (var threats :
        List.of(List.of("fire"), List.of("spoofing", "spoofing"), List.of("all", "spoofing"))) {
      var body = requirement("一");
      body.put("threats", threats);
      organisation
          .post(REQUIREMENTS, body)
          .then()
          .statusCode(422)
          .body("detail", startsWith("`threats`"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u3000", "\u200b", "\u3164", "a\u202eb", "a\u0000b"})
  void aTextThatIsBlankOrHasWhatIsNotSeenIsRefused(String text) {
    organisation
        .post(REQUIREMENTS, requirement(text))
        .then()
        .statusCode(422)
        .body("detail", startsWith("`text.ja`"));
  }

  @Test
  void allFaultsAreToldAtOnceAndNothingIsLeftBehind() {
    var body = requirement(" ");
    body.put("perspective", "x");
    organisation
        .post(REQUIREMENTS, body)
        .then()
        .statusCode(422)
        .body("detail", allOf(containsString("`perspective`"), containsString("`text.ja`")));
    organisation.assessor().get(REQUIREMENTS).then().body("items.size()", equalTo(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "",
        "{\"perspective\":1}",
        "{\"id\":\"x\"}",
        "{\"perspective\":\"before-operation\",\"target\":\"system\",\"text\":{\"ja\":null}}",
        "{\"perspective\":\"before-operation\",\"target\":\"system\",\"text\":{\"ja\":\"a\"},"
            + "\"threats\":[null]}"
      })
  void aBodyOfAnotherShapeIsRefused(String body) {
    organisation
        .assessor()
        .contentType(ContentType.JSON)
        .body(body)
        .post(REQUIREMENTS)
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  @Test
  void neitherIdNorVersionNorAuditIsPatched() {
    String path = REQUIREMENTS + "/" + organisation.addRequirement("一");
    for (var field : List.of("id", "version", "created", "position", "tenantId")) {
      organisation.patch(path, "*", Map.of(field, "x")).then().statusCode(400);
    }
  }

  @Test
  void theSameKeyAddsOnceAndAnswersTheSame() {
    var answers = new ArrayList<Response>();
    for (int time = 0; time < 2; time++) {
      answers.add(
          organisation
              .assessor()
              .header("Idempotency-Key", "key-1")
              .contentType(ContentType.JSON)
              .body(requirement("一"))
              .post(REQUIREMENTS));
    }
    assertEquals(answers.getFirst().asString(), answers.getLast().asString());
    assertEquals(answers.getFirst().header("Location"), answers.getLast().header("Location"));
    organisation.assessor().get(REQUIREMENTS).then().body("items.size()", equalTo(1));
    organisation
        .assessor()
        .header("Idempotency-Key", "key-1")
        .contentType(ContentType.JSON)
        .body(requirement("二"))
        .post(REQUIREMENTS)
        .then()
        .statusCode(422);
  }

  @Test
  void pagesPassOverNothingAndRepeatNothingWhileRowsComeAndGo() {
    List<String> ids =
        IntStream.range(0, 7).mapToObj(n -> organisation.addRequirement("要件" + n)).toList();
    var first = organisation.assessor().get(REQUIREMENTS + "?limit=3").jsonPath();
    assertEquals(ids.subList(0, 3), first.getList("items.id"));
    organisation.delete(REQUIREMENTS + "/" + ids.get(1), "*").then().statusCode(204);
    organisation.delete(REQUIREMENTS + "/" + ids.get(2), "*").then().statusCode(204);
    var second =
        organisation
            .assessor()
            .queryParam("limit", 3)
            .queryParam("cursor", first.getString("next"))
            .get(REQUIREMENTS)
            .jsonPath();
    assertEquals(ids.subList(3, 6), second.getList("items.id"));
    organisation
        .assessor()
        .get(REQUIREMENTS + "?offset=4")
        .then()
        .body("items.id", equalTo(ids.subList(6, 7)))
        .body("next", nullValue());
    organisation.assessor().get(REQUIREMENTS + "?cursor=x.y").then().statusCode(400);
    Organisation.fresh()
        .assessor()
        .queryParam("limit", 3)
        .queryParam("cursor", first.getString("next"))
        .get(REQUIREMENTS)
        .then()
        .statusCode(400);
  }

  @Test
  void theListingIsNarrowedByEachCode() {
    var body = requirement("一");
    body.put("threats", List.of("spoofing"));
    body.put("refines", "draft-a-1-01");
    body.put("phase", "operation");
    String id = organisation.post(REQUIREMENTS, body).jsonPath().getString("id");
    var other = requirement("二");
    other.put("perspective", "in-operation");
    other.put("target", "procedure");
    organisation.post(REQUIREMENTS, other).then().statusCode(201);
    for (String filter :
        List.of(
            "perspective=before-operation",
            "target=system",
            "phase=operation",
            "threat=spoofing",
            "refines=draft-a-1-01")) {
      organisation
          .assessor()
          .get(REQUIREMENTS + "?" + filter)
          .then()
          .body("items.id", equalTo(List.of(id)));
    }
    organisation.assessor().get(REQUIREMENTS + "?phase=lunch").then().statusCode(400);
  }
}
