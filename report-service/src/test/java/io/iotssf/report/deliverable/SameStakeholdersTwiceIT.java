package io.iotssf.report.deliverable;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.TestIssuer;
import io.iotssf.kit.testing.Tokens;
import io.iotssf.report.fixture.GasWaterHeaterFixture;
import io.iotssf.report.stack.BuiltRevision;
import io.iotssf.report.stack.Events;
import io.iotssf.report.stack.ReportStack;
import io.iotssf.report.stack.Wait;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two assessments of one case have the same stakeholder ids, in one tenant too. */
@QuarkusTest
@QuarkusTestResource(ReportStack.class)
@QuarkusTestResource(TestIssuer.class)
class SameStakeholdersTwiceIT {
  private static final Tokens TOKENS = new Tokens("report-service");
  private static final String AUDITOR = TOKENS.of(Tokens.ACME, Role.AUDITOR);
  private static final UUID RESIDENT = GasWaterHeaterFixture.id("end-user");
  private static final UUID PROVIDER = GasWaterHeaterFixture.id("iot-provider");

  private RevisionDocument one;
  private RevisionDocument another;

  @BeforeEach
  void twoAssessmentsOfOneCase() {
    one = BuiltRevision.own();
    another = BuiltRevision.own();
  }

  @Test
  void neitherOverwritesTheOther() {
    List<String> ids = ids(one, AUDITOR);
    assertEquals(ids.size(), ids(another, AUDITOR).size());
    assertTrue(Collections.disjoint(ids, ids(another, AUDITOR)));
    assertEquals(stakeholders(one), stakeholders(another));
    assertEquals(one.assessment().toString(), printed(one));
    assertEquals(another.assessment().toString(), printed(another));
  }

  @Test
  void anAssigneeReadsTheStakeholderOfTheOneOnly() {
    String here = resident("here");
    String there = resident("there");
    Events.assign(one, RESIDENT, 8, "here-" + one.assessment());
    Events.assign(another, RESIDENT, 8, "there-" + one.assessment());
    awaitReads(one, here);
    awaitReads(another, there);

    assertHidden(another, here);
    assertHidden(one, there);
  }

  @Test
  void whoAppliesTheFrameworkInTheOneReadsNothingOfTheOther() {
    String person = "maker-" + one.assessment();
    String token = TOKENS.of(person, Tokens.ACME, Role.IOT_PROVIDER, Role.END_USER);
    Events.assign(one, PROVIDER, 8, person);
    Events.assign(another, RESIDENT, 8, person);
    awaitReads(one, token);
    awaitReads(another, token);

    assertEquals(ids(one, AUDITOR), ids(one, token));
    assertEquals(6, ids(another, token).size());
  }

  @Test
  void theListsOfAssigneesAreCountedAndReplacedApart() {
    String here = resident("here");
    String there = resident("there");
    Events.assign(one, RESIDENT, 20, "here-" + one.assessment());
    awaitReads(one, here);

    Events.assign(another, RESIDENT, 8, "there-" + one.assessment());
    awaitReads(another, there);
    Events.assign(another, RESIDENT, 9);
    Wait.until("nobody is assigned to the other", () -> list(another, there).statusCode() == 404);

    assertEquals(6, ids(one, here).size());
  }

  private String resident(String who) {
    return TOKENS.of(who + "-" + one.assessment(), Tokens.ACME, Role.END_USER);
  }

  private static void awaitReads(RevisionDocument revision, String token) {
    Wait.until("the assignment is known", () -> list(revision, token).statusCode() == 200);
  }

  private static void assertHidden(RevisionDocument revision, String token) {
    assertEquals(404, list(revision, token).statusCode());
    for (String id : ids(revision, AUDITOR)) {
      assertEquals(404, get("/api/v1/deliverables/" + id, token).statusCode());
      assertEquals(404, get("/api/v1/deliverables/" + id + "/content", token).statusCode());
    }
  }

  /** The assessment that a document of the resident says it is of. */
  private static String printed(RevisionDocument revision) {
    String id =
        list(revision, AUDITOR)
            .jsonPath()
            .getString(
                "items.find { it.stakeholder == 'end-user' && it.kind == 'hand-off-sheet' }.id");
    return get("/api/v1/deliverables/" + id + "/content.json", AUDITOR)
        .jsonPath()
        .getString("imprint.assessment");
  }

  private static List<String> stakeholders(RevisionDocument revision) {
    return list(revision, AUDITOR).jsonPath().getList("items.stakeholderId");
  }

  private static List<String> ids(RevisionDocument revision, String token) {
    return list(revision, token).jsonPath().getList("items.id");
  }

  private static Response list(RevisionDocument revision, String token) {
    return get("/api/v1/assessments/" + revision.assessment() + "/deliverables", token);
  }

  private static Response get(String path, String token) {
    return given().auth().oauth2(token).get(path);
  }
}
