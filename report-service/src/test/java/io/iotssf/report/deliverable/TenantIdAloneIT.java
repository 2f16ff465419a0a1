package io.iotssf.report.deliverable;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.TestIssuer;
import io.iotssf.kit.testing.Tokens;
import io.iotssf.report.fixture.GasWaterHeaterFixture;
import io.iotssf.report.fixture.RevisionFixture;
import io.iotssf.report.stack.Events;
import io.iotssf.report.stack.ReportStack;
import io.iotssf.report.stack.Wait;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The wall in Hibernate alone: the service logs in as a role that row-level security lets pass. */
@QuarkusTest
@TestProfile(TenantIdAloneIT.WithoutRowLevelSecurity.class)
@QuarkusTestResource(ReportStack.class)
@QuarkusTestResource(TestIssuer.class)
@Tag("attack")
@Tag("A3")
class TenantIdAloneIT {
  private static final Tokens TOKENS = new Tokens("report-service");

  /** Logs in as the owner, who bypasses row-level security. */
  public static class WithoutRowLevelSecurity implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.datasource.username", "report_owner",
          "quarkus.datasource.password", "${iotssf.test.database.owner.password}");
    }
  }

  @Test
  void anotherTenantSeesNothing() {
    RevisionDocument revision = RevisionFixture.ofTenant(Tokens.ACME);
    String person = "resident-" + revision.assessment();
    UUID resident = GasWaterHeaterFixture.id("end-user");
    Events.approve(revision);
    Events.assign(revision, resident, 8, person);
    String here = TOKENS.of(person, Tokens.ACME, Role.END_USER);
    Wait.until("the assignment is known", () -> list(revision, here).statusCode() == 200);
    List<String> ids = list(revision, here).jsonPath().getList("items.id");
    assertEquals(6, ids.size());

    for (String elsewhere :
        List.of(
            TOKENS.of(person, Tokens.OTHER, Role.END_USER),
            TOKENS.of(Tokens.OTHER, Role.AUDITOR))) {
      assertEquals(404, list(revision, elsewhere).statusCode());
      for (String id : ids) {
        assertEquals(404, get("/api/v1/deliverables/" + id, elsewhere).statusCode());
        assertEquals(404, get("/api/v1/deliverables/" + id + "/content", elsewhere).statusCode());
      }
    }
  }

  private static Response list(RevisionDocument revision, String token) {
    return get("/api/v1/assessments/" + revision.assessment() + "/deliverables", token);
  }

  private static Response get(String path, String token) {
    return given().auth().oauth2(token).get(path);
  }
}
