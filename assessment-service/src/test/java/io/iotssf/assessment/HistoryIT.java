package io.iotssf.assessment;

import static io.iotssf.assessment.testing.Callers.acme;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.history.domain.HistoryChain;
import io.iotssf.assessment.testing.Assessments;
import io.iotssf.assessment.testing.Assessments.Assessment;
import io.iotssf.assessment.testing.Callers;
import io.iotssf.assessment.testing.Database;
import io.iotssf.assessment.testing.ServiceStack;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.TestIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
class HistoryIT {
  private Assessment assessment;

  @BeforeEach
  void anAssessmentIsEditedAndSubmitted() {
    assessment = Assessments.create();
    acme(Role.ASSESSOR)
        .header("If-Match", "\"v1\"")
        .contentType("application/merge-patch+json")
        .body("{\"level\":\"fatal\"}")
        .patch(assessment.rating("difficulty-of-recovery"));
    assessment.submit();
  }

  @Test
  void everyWriteIsThereWithWhatItChanged() {
    acme(Role.AUDITOR)
        .get(history())
        .then()
        .statusCode(200)
        .body("items.version", equalTo(List.of(1, 2, 3)))
        .body(
            "items.entry.changes.action",
            equalTo(List.of(List.of("created"), List.of("updated"), List.of("submitted"))))
        .body("items[1].entry.changes[0].resource", equalTo("risk-rating"))
        .body("items[1].entry.subject", equalTo(Callers.subject(Role.ASSESSOR)))
        .body("items[1].entry.changes[0].before.level", equalTo("serious"))
        .body("items[1].entry.changes[0].after.level", equalTo("fatal"))
        .body("items[0].previousHash", equalTo(HistoryChain.START))
        .body("next", nullValue());
  }

  @Test
  void theHashCoversTheBytesThatAreShown() {
    String json = acme(Role.AUDITOR).get(history() + "?limit=1").asString();
    String entry =
        json.substring(json.indexOf("\"entry\":") + 8, json.indexOf(",\"previousHash\""));
    acme(Role.AUDITOR)
        .get(history())
        .then()
        .body("items[0].hash", equalTo(HistoryChain.link(HistoryChain.START, entry)));
  }

  @Test
  void itIsReadPageByPage() {
    String next =
        acme(Role.AUDITOR)
            .get(history() + "?limit=2")
            .then()
            .body("items", hasSize(2))
            .body("next", notNullValue())
            .extract()
            .path("next");
    acme(Role.AUDITOR)
        .queryParam("cursor", next)
        .get(history() + "?limit=2")
        .then()
        .body("items.version", equalTo(List.of(3)))
        .body("next", nullValue());
  }

  @Test
  void whoeverTampersIsFound() throws SQLException {
    verification().body("intact", equalTo(true)).body("entries", equalTo(3));
    try (Connection owner = Database.as("owner");
        var statement =
            owner.prepareStatement(
                "update history set entry = replace(entry, 'fatal', 'limited')"
                    + " where assessment_id = ? and version = 2")) {
      statement.setObject(1, UUID.fromString(assessment.id()));
      assertEquals(1, statement.executeUpdate());
    }
    verification().body("intact", equalTo(false)).body("brokenAt", equalTo(2));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void whoeverTakesAnEntryAwayIsFound(int version) throws SQLException {
    tamper("delete from history where assessment_id = ? and version = " + version);
    verification().body("intact", equalTo(false)).body("brokenAt", equalTo(version));
  }

  @Test
  void whoeverAddsAnEntryIsFoundEvenIfItIsChained() throws SQLException {
    String head = verification().extract().path("head");
    String forged = HistoryChain.link(head, "{}");
    tamper(
        "insert into history select tenant_id, assessment_id, 4, '{}', '%s', '%s' from history where assessment_id = ? and version = 3"
            .formatted(head, forged));
    verification().body("intact", equalTo(false)).body("brokenAt", equalTo(4));
  }

  @Test
  void whoeverTakesAllEntriesAwayIsFound() throws SQLException {
    try (Connection owner = Database.as("owner");
        var statement = owner.prepareStatement("delete from history where assessment_id = ?")) {
      statement.setObject(1, UUID.fromString(assessment.id()));
      assertEquals(3, statement.executeUpdate());
    }
    verification().body("intact", equalTo(false)).body("brokenAt", equalTo(1));
  }

  @Test
  void whoeverExchangesTwoEntriesIsFound() throws SQLException {
    tamper("update history set version = 99 where version = 2 and assessment_id = ?");
    verification().body("intact", equalTo(false)).body("brokenAt", equalTo(2));
  }

  private void tamper(String sql) throws SQLException {
    try (Connection owner = Database.as("owner");
        var statement = owner.prepareStatement(sql)) {
      statement.setObject(1, UUID.fromString(assessment.id()));
      assertEquals(1, statement.executeUpdate());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ASSESSOR", "APPROVER", "TENANT_ADMIN", "AUDITOR"})
  void theseRolesReadIt(Role role) {
    acme(role).get(history()).then().statusCode(200);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"ASSESSOR", "APPROVER", "TENANT_ADMIN", "AUDITOR"})
  void theOthersDoNot(Role role) {
    acme(role).get(history()).then().statusCode(403);
    acme(role).get(history() + "/verification").then().statusCode(403);
  }

  private ValidatableResponse verification() {
    return acme(Role.AUDITOR).get(history() + "/verification").then();
  }

  private String history() {
    return assessment.path() + "/history";
  }
}
