package io.iotssf.assessment;

import static io.iotssf.assessment.testing.Callers.acme;
import static io.iotssf.assessment.testing.Requests.post;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.iotssf.assessment.testing.Assessments;
import io.iotssf.assessment.testing.Database;
import io.iotssf.assessment.testing.Exports;
import io.iotssf.assessment.testing.RowSample;
import io.iotssf.assessment.testing.ServiceStack;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.TestIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file with a fault is refused as a whole; every fault is told by its place. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
class ImportFaultsIT {
  private ObjectNode file = Json.contract().createObjectNode();
  private String before = "";

  @BeforeEach
  void aFileIsThere() throws SQLException, IOException {
    file = Exports.tree(acme(Role.AUDITOR), Assessments.create().path());
    before = stored();
  }

  @AfterEach
  void nothingIsHalfTakenOver() throws SQLException {
    assertEquals(before, stored());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/format | \"another/1\" | /format",
        "/title | \" \" | /title",
        "/title | \"a\\u0000b\" | /title",
        "/title | null | /title",
        "/origin/edition | \"third\" | /origin/edition",
        "/origin/useCase | \"toaster\" | /origin/useCase",
        "/origin/title/ja | \"別のケース\" | /origin/title",
        "/origin/title/ja | \"a\\u0000b\" | /origin/title",
        "/origin/title | null | /origin/title",
        "/origin/sha256 | \"abc\" | /origin/sha256",
        "/origin/sha256 | null | /origin/sha256",
        "/content | null | /content",
        "/content/nextReview | \"1999-12-31\" | /content/nextReview",
        "/content/nextReview | \"someday\" | /content/nextReview",
        "/content/applyingEntity | \""
            + "00000000-0000-0009-0000-000000000009\" | /content/applyingEntity",
        "/content/components/0/name/ja | \" \" | /content/components/0/name",
        "/content/components/0/name/ja | \"a\\ud800b\" | /content/components/0/name",
        "/content/components/0/name/ja | \"a\\u202eb\" | /content/components/0/name",
        "/content/components/1/id | \"no id\" | /content/components/1/id",
        "/content/components/0/providedBy | \"00000000-0000-0009-0000-000000000009\" | /content/components/0/providedBy",
        "/content/riskRatings/0/level | \"catastrophic\" | /content/riskRatings/0/level",
        "/content/riskRatings/0/reasons/0/reason | null | /content/riskRatings/0/reasons/0/reason",
        "/content/incidents/0/components/0 | \"00000000-0000-0009-0000-000000000009\" | /content/incidents/0/components/0",
        "/content/incidents/0/threats/0 | \"weather\" | /content/incidents/0/threats/0",
        "/content/measures/0/text | null | /content/measures/0/text",
        "/content/measures/0/kind | \"sub-bullet\" | /content/measures/0/parent",
        "/content/measures/0/evidence | [{}] | /content/measures/0/evidence/0/uri",
        "/content/requirementDecisions/0/due | \"2026-13-01\" | /content/requirementDecisions/0/due",
        "/content/requirementDecisions/0/requirementId | \"z-9\" | /content/requirementDecisions/0/requirementId",
        "/content/requirementDecisions/0/requirementRow | \"z-9\" | /content/requirementDecisions/0/requirementRow",
        "/content/stakeholders/0/assignees | [\"spy\"] | /content/stakeholders/0/assignees",
        "/content/stakeholders | {} | /content/stakeholders",
        "/content/stakeholders/0 | 7 | /content/stakeholders/0",
        "/history | 7 | /history"
      })
  void aFaultIsToldAtItsPlace(String place, String value, String pointer) throws IOException {
    put(place, value);
    refused(pointer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/content/dataFlows/0/source/section | \"(9)\" | /content/dataFlows/0/source",
        "/content/dataFlows/0/key | \"another\" | /content/dataFlows/0/source",
        "/content/solution/0/id | \"00000000-0000-0009-0000-000000000009\" | /content/solution/0/source",
        "/content/requirementRows/0/requirement/ja | \"改めた要件\" | /content/requirementRows",
        "/content/requirementRows | [] | /content/requirementRows",
        "/content/missing | [] | /content/requirementRows",
        "/content/errata | [] | /content/requirementRows",
        "/content/errata/0/corrected | \"別の言葉\" | /content/requirementRows",
        "/content/sources/0/title | \"別の文書\" | /content/requirementRows"
      })
  void nobodyPutsWordsIntoTheMouthOfThePublisher(String place, String value, String pointer)
      throws IOException {
    put(place, value);
    refused(pointer);
  }

  @Test
  void aRowOfOnesOwnHasNoPlaceInPrint() throws IOException {
    ArrayNode guidance = (ArrayNode) file.at("/content/references");
    guidance.add(
        Json.contract()
            .readTree(
                """
                {"id":"%s","key":"ref-9","title":{"ja":"文書"},"publisher":null,"date":null,
                 "address":null,"source":{"document":"draft","section":"(9)"}}
                """
                    .formatted(RowSample.NOBODY)));
    refused("/content/references/1/source");
  }

  @Test
  void anIdStandsOnceAndAnUnknownFieldIsTold() {
    ArrayNode components = (ArrayNode) file.at("/content/components");
    components.add(components.get(0).deepCopy());
    refused("/content/components/2/id");
    components.remove(2);
    ((ObjectNode) components.get(1)).put("colour", "red");
    file.put("owner", "me");
    refused("/content/components/1/colour", "/owner");
  }

  @Test
  void everyFaultIsToldAtOnce() throws IOException {
    put("/format", "\"another/1\"");
    put("/content/components/0/name/ja", "\" \"");
    put("/content/riskRatings/0/level", "\"catastrophic\"");
    put("/content/componentThreats/1/threat", "\"weather\"");
    put("/content/measures/2/status", "\"soon\"");
    post(acme(Role.ASSESSOR), Exports.IMPORTS, file.toString())
        .statusCode(422)
        .contentType("application/problem+json")
        .body("detail", startsWith("5 faults; nothing was changed."))
        .body(
            "errors.pointer",
            hasItems(
                "/format",
                "/content/components/0/name",
                "/content/riskRatings/0/level",
                "/content/componentThreats/1/threat",
                "/content/measures/2/status"));
  }

  @Test
  void aBlankSheetQuotesNothing() throws IOException {
    put("/origin", "{\"kind\":\"blank\",\"edition\":\"draft\"}");
    refused(
        "/content/solution/0/source", "/content/dataFlows/0/source", "/content/requirementRows");
  }

  @Test
  void oneKindHasTwoThousandRowsAtMost() {
    ArrayNode passages = (ArrayNode) file.at("/content/solution");
    for (int count = passages.size(); count <= 2000; count++) {
      passages
          .addObject()
          .put("id", new java.util.UUID(7, count).toString())
          .put("aspect", "premise")
          .putObject("text")
          .put("ja", "文");
    }
    refused("/content/solution");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "nonsense", "[1,", "\u0000"})
  void whatIsNoJsonIsNotRead(String body) {
    post(acme(Role.ASSESSOR), Exports.IMPORTS, body)
        .statusCode(400)
        .contentType("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "7", "\"a\"", "{}", "true"})
  void whatIsNoFileIsRefused(String body) {
    post(acme(Role.ASSESSOR), Exports.IMPORTS, body).statusCode(422);
  }

  @Test
  void whatIsTooDeepOrTooLargeIsNotRead() {
    String deep = "{\"a\":".repeat(100_000);
    post(acme(Role.ASSESSOR), Exports.IMPORTS, deep).statusCode(400);
    file.put("title", "x".repeat(8_500_000));
    post(acme(Role.ASSESSOR), Exports.IMPORTS, file.toString()).statusCode(413);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ASSESSOR")
  void onlyAnAssessorTakesAFileOver(Role role) {
    post(acme(role), Exports.IMPORTS, file.toString()).statusCode(403);
  }

  private void refused(String... pointers) {
    post(acme(Role.ASSESSOR), Exports.IMPORTS, body())
        .statusCode(422)
        .contentType("application/problem+json")
        .body("errors.pointer", hasItems(pointers));
  }

  /** Half of a surrogate pair has no UTF-8: it comes as an escape. */
  private String body() {
    return file.toString().replace("SURROGATE", "\\ud800");
  }

  private void put(String place, String json) throws IOException {
    JsonNode value = Json.contract().readTree(json.replace("\\ud800", "SURROGATE"));
    int last = place.lastIndexOf('/');
    switch (file.at(place.substring(0, last))) {
      case ObjectNode parent -> parent.set(place.substring(last + 1), value);
      case ArrayNode parent -> parent.set(Integer.parseInt(place.substring(last + 1)), value);
      default -> throw new IllegalArgumentException(place);
    }
  }

  private static String stored() throws SQLException {
    return List.of(
            Database.allRows("select count(*) from assessment"),
            Database.allRows("select count(*) from part"),
            Database.allRows("select count(*) from quotation"),
            Database.allRows("select count(*) from history"),
            Database.allRows("select count(*) from outbox"))
        .toString();
  }
}
