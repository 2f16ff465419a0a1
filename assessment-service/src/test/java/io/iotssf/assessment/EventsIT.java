package io.iotssf.assessment;

import static io.iotssf.assessment.testing.Callers.acme;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.iotssf.assessment.testing.Assessments;
import io.iotssf.assessment.testing.Assessments.Assessment;
import io.iotssf.assessment.testing.Bus;
import io.iotssf.assessment.testing.Database;
import io.iotssf.assessment.testing.ServiceStack;
import io.iotssf.contracts.event.AssessmentChanged;
import io.iotssf.contracts.event.AssigneesChanged;
import io.iotssf.contracts.event.RevisionApproved;
import io.iotssf.contracts.event.Topics;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.TestIssuer;
import io.iotssf.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
class EventsIT {

  @Test
  void everyWriteIsAnnouncedInTheOrderOfItsVersion() throws IOException {
    Assessment assessment = Assessments.create();
    assessment.assign("end-user", List.of("resident"));
    assessment.submit();
    assessment.approve();

    List<JsonNode> events = published(assessment, 6);
    assertEquals(
        List.of(
            AssessmentChanged.TYPE,
            AssessmentChanged.TYPE,
            AssigneesChanged.TYPE,
            AssessmentChanged.TYPE,
            AssessmentChanged.TYPE,
            RevisionApproved.TYPE),
        texts(events, "/type"));
    assertEquals(List.of("1", "2", "2", "3", "4", "4"), texts(events, "/data/version"));
    assertEquals(Tokens.ACME, events.getFirst().at("/tenantid").asText());
    assertEquals("[\"resident\"]", events.get(2).at("/data/assignees").toString());
    assertEquals("false", events.get(2).at("/data/applyingEntity").asText());
    assertEquals("end-user", events.get(2).at("/data/role").asText());
    assertEquals("[\"end-user\"]", events.get(2).at("/data/roles").toString());
    approvalPointsAtTheRevision(assessment, events.getLast());
  }

  @Test
  void aRefusedWriteIsNotAnnounced() throws SQLException {
    Assessment assessment = Assessments.create();
    acme(Role.APPROVER)
        .header("If-Match", "\"v1\"")
        .post(assessment.path() + "/approve")
        .then()
        .statusCode(409);
    assertEquals(1, outboxRows(assessment));
  }

  @Test
  void thereAreAsManyAnnouncedChangesAsWrites() throws SQLException {
    Assessments.create().submit();
    assertEquals(
        Database.allRows("select count(distinct (tenant_id, assessment_id, version)) from change"),
        Database.allRows(
            "select count(*) from outbox where payload::jsonb ->> 'type' = ?",
            AssessmentChanged.TYPE));
  }

  private static void approvalPointsAtTheRevision(Assessment assessment, JsonNode approval) {
    String path =
        "/internal/v1/tenants/%s/assessments/%s/revisions/1"
            .formatted(Tokens.ACME, assessment.id());
    assertEquals(path, approval.at("/data/dataref").asText());
    assertEquals(
        "\"" + approval.at("/data/sha256").asText() + "\"",
        acme(Role.AUDITOR).get(assessment.path() + "/revisions/1").header("ETag"));
  }

  private static List<JsonNode> published(Assessment assessment, int count) throws IOException {
    String key = Tokens.ACME + "/" + assessment.id();
    var events = new ArrayList<JsonNode>();
    for (var record : Bus.read(Topics.ASSESSMENT, count, each -> key.equals(each.key()))) {
      events.add(Json.contract().readTree(record.value()));
    }
    return events;
  }

  private static List<String> texts(List<JsonNode> events, String pointer) {
    return events.stream().map(event -> event.at(pointer).asText()).toList();
  }

  private static int outboxRows(Assessment assessment) throws SQLException {
    return Database.allRows(
            "select id from outbox where record_key = ?", Tokens.ACME + "/" + assessment.id())
        .size();
  }
}
