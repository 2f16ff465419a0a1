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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(ReportStack.class)
@QuarkusTestResource(TestIssuer.class)
@Tag("attack")
@Tag("A1")
@Tag("A7")
class WhoMayReadIT {
  private static final Tokens TOKENS = new Tokens("report-service");
  private static final String AUDITOR = TOKENS.of(Tokens.ACME, Role.AUDITOR);
  private static final UUID RESIDENT = GasWaterHeaterFixture.id("end-user");
  private static final UUID PROVIDER = GasWaterHeaterFixture.id("iot-provider");
  private static final UUID SUPPLIER = GasWaterHeaterFixture.id("solution-supplier");
  private static final UUID MAINTENANCE = GasWaterHeaterFixture.id("maintenance-provider");
  private static final Set<String> EVERYBODY =
      Set.of("end-user", "iot-provider", "maintenance-provider", "solution-supplier", "all");

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"ASSESSOR", "APPROVER", "TENANT_ADMIN", "AUDITOR", "GRC_READER"})
  void thisRoleReadsAllOfItsTenant(Role role) {
    assertEquals(EVERYBODY, seen(BuiltRevision.shared(), TOKENS.of(Tokens.ACME, role)));
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"IOT_PROVIDER", "SOLUTION_SUPPLIER", "MAINTENANCE_PROVIDER", "END_USER"})
  void theRoleAloneGivesNothing(Role role) {
    assertHidden(BuiltRevision.shared(), TOKENS.of("unassigned-" + role, Tokens.ACME, role));
  }

  @Test
  void anAssigneeReadsTheDocumentsOfThatStakeholderOnly() {
    RevisionDocument revision = BuiltRevision.own();
    String person = "resident-" + revision.assessment();
    Events.assign(revision, RESIDENT, 8, person);
    String token = TOKENS.of(person, Tokens.ACME, Role.END_USER);

    Wait.until("the assignment is known", () -> status(revision, token) == 200);

    assertEquals(Set.of("end-user"), seen(revision, token));
    String others = idOf(revision, "maintenance-provider");
    assertEquals(404, content(others, token).statusCode());
    assertEquals(200, content(idOf(revision, "end-user"), token).statusCode());
  }

  @Test
  void anAssigneeOfTheApplyingEntityReadsAllOfThatAssessmentOnly() {
    RevisionDocument revision = BuiltRevision.own();
    RevisionDocument another = BuiltRevision.shared();
    String person = "maker-" + revision.assessment();
    Events.assign(revision, PROVIDER, 8, person);
    String token = TOKENS.of(person, Tokens.ACME, Role.IOT_PROVIDER);

    Wait.until("the assignment is known", () -> status(revision, token) == 200);

    assertEquals(EVERYBODY, seen(revision, token));
    assertHidden(another, token);
  }

  @Test
  void anAssignmentWithoutTheRoleOfTheStakeholderGivesNothing() {
    RevisionDocument revision = BuiltRevision.own();
    String person = "resident-" + revision.assessment();
    Events.assign(revision, SUPPLIER, 8, person);
    String holder = TOKENS.of(person, Tokens.ACME, Role.SOLUTION_SUPPLIER);
    Wait.until("the assignment is known", () -> status(revision, holder) == 200);

    assertEquals(Set.of("solution-supplier"), seen(revision, holder));
    assertHidden(revision, TOKENS.of(person, Tokens.ACME, Role.END_USER));
  }

  @Test
  void anAssignmentToTheApplyingEntityWithoutItsRoleGivesNothing() {
    RevisionDocument revision = BuiltRevision.own();
    String person = "resident-" + revision.assessment();
    Events.assign(revision, PROVIDER, 8, person);
    String holder = TOKENS.of(person, Tokens.ACME, Role.IOT_PROVIDER);
    Wait.until("the assignment is known", () -> status(revision, holder) == 200);

    assertEquals(EVERYBODY, seen(revision, holder));
    assertHidden(revision, TOKENS.of(person, Tokens.ACME, Role.END_USER));
  }

  @Test
  void theRoleOfOneAssignmentDoesNotServeAnother() {
    RevisionDocument revision = BuiltRevision.own();
    String person = "resident-" + revision.assessment();
    Events.assign(revision, PROVIDER, 8, person);
    Events.assign(revision, RESIDENT, 9, person);
    String token = TOKENS.of(person, Tokens.ACME, Role.END_USER);
    Wait.until("the assignments are known", () -> status(revision, token) == 200);

    assertEquals(Set.of("end-user"), seen(revision, token));
  }

  @Test
  void anyRoleOfTheStakeholderServesAndNoOther() {
    RevisionDocument revision = BuiltRevision.own();
    String person = "integrator-" + revision.assessment();
    List<String> roles = List.of("solution-supplier", "maintenance-provider");
    Events.assign(revision, SUPPLIER, "solution-supplier", roles, 8, person);
    String second = TOKENS.of(person, Tokens.ACME, Role.MAINTENANCE_PROVIDER);
    Wait.until("the assignment is known", () -> status(revision, second) == 200);

    assertEquals(Set.of("solution-supplier"), seen(revision, second));
    assertEquals(
        Set.of("solution-supplier"),
        seen(revision, TOKENS.of(person, Tokens.ACME, Role.SOLUTION_SUPPLIER)));
    assertHidden(revision, TOKENS.of(person, Tokens.ACME, Role.END_USER));
  }

  @Test
  void anEventOfBeforeThereWereSeveralRolesSaysOne() {
    RevisionDocument revision = BuiltRevision.own();
    String person = "supplier-" + revision.assessment();
    Events.assign(revision, SUPPLIER, "solution-supplier", null, 8, person);
    String token = TOKENS.of(person, Tokens.ACME, Role.SOLUTION_SUPPLIER);
    Wait.until("the assignment is known", () -> status(revision, token) == 200);

    assertHidden(revision, TOKENS.of(person, Tokens.ACME, Role.MAINTENANCE_PROVIDER));
  }

  @Test
  void aStakeholderWithoutARoleGivesNobodyAccess() {
    RevisionDocument revision = BuiltRevision.own();
    String person = "neighbour-" + revision.assessment();
    Events.assign(revision, PROVIDER, null, List.of(), 8, person);
    Events.assign(revision, MAINTENANCE, null, null, 9, person);
    Events.assign(revision, RESIDENT, 10, "marker-" + revision.assessment());
    String marker = TOKENS.of("marker-" + revision.assessment(), Tokens.ACME, Role.END_USER);
    Wait.until("all events were taken", () -> status(revision, marker) == 200);

    assertHidden(
        revision,
        TOKENS.of(
            person,
            Tokens.ACME,
            Role.IOT_PROVIDER,
            Role.SOLUTION_SUPPLIER,
            Role.MAINTENANCE_PROVIDER,
            Role.END_USER));
  }

  @Test
  void whoIsRemovedReadsNothingMoreAndAnOlderListChangesNothing() {
    RevisionDocument revision = BuiltRevision.own();
    String person = "mechanic-" + revision.assessment();
    String successor = "successor-" + revision.assessment();
    Events.assign(revision, MAINTENANCE, 8, person);
    String token = TOKENS.of(person, Tokens.ACME, Role.MAINTENANCE_PROVIDER);
    Wait.until("the assignment is known", () -> status(revision, token) == 200);

    Events.assign(revision, MAINTENANCE, 10, successor);
    Events.assign(revision, MAINTENANCE, 9, person, successor);
    Events.assign(revision, RESIDENT, 11, "marker-" + revision.assessment());
    String marker = TOKENS.of("marker-" + revision.assessment(), Tokens.ACME, Role.END_USER);
    Wait.until("all events were taken", () -> status(revision, marker) == 200);

    assertHidden(revision, token);
    assertEquals(
        Set.of("maintenance-provider"),
        seen(revision, TOKENS.of(successor, Tokens.ACME, Role.MAINTENANCE_PROVIDER)));
  }

  @Test
  void theForeignAndTheAbsentAnswerAlike() {
    RevisionDocument revision = BuiltRevision.own();
    String foreigner = TOKENS.of(Tokens.OTHER, Role.AUDITOR);
    String person = "resident-" + revision.assessment();
    Events.assign(revision, RESIDENT, 8, person);
    String here = TOKENS.of(person, Tokens.ACME, Role.END_USER);
    Wait.until("the assignment is known", () -> status(revision, here) == 200);
    String elsewhere = TOKENS.of(person, Tokens.OTHER, Role.END_USER);

    assertHidden(revision, foreigner);
    assertHidden(revision, elsewhere);
    String foreign = content(idOf(revision, "end-user"), foreigner).asString();
    String absent = content(UUID.randomUUID().toString(), foreigner).asString();
    String noId = content("no-id", foreigner).asString();
    assertEquals(absent, foreign);
    assertEquals(absent, noId);
  }

  @Test
  void withoutATokenNobodyReads() {
    assertEquals(401, given().get("/api/v1/deliverables").statusCode());
  }

  private static void assertHidden(RevisionDocument revision, String token) {
    assertEquals(404, status(revision, token));
    for (String id : ids(revision)) {
      assertEquals(404, content(id, token).statusCode());
      assertEquals(404, get("/api/v1/deliverables/" + id, token).statusCode());
    }
    List<String> listed =
        get("/api/v1/deliverables?limit=1000", token).jsonPath().getList("items.id");
    assertTrue(listed.stream().noneMatch(ids(revision)::contains));
  }

  private static Set<String> seen(RevisionDocument revision, String token) {
    Set<String> stakeholders = new TreeSet<>();
    List<String> keys = list(revision, token).jsonPath().getList("items.stakeholder");
    keys.forEach(key -> stakeholders.add(key == null ? "all" : key));
    return stakeholders;
  }

  private static String idOf(RevisionDocument revision, String stakeholder) {
    return list(revision, AUDITOR)
        .jsonPath()
        .getString("items.find { it.stakeholder == '" + stakeholder + "' }.id");
  }

  private static List<String> ids(RevisionDocument revision) {
    return list(revision, AUDITOR).jsonPath().getList("items.id");
  }

  private static int status(RevisionDocument revision, String token) {
    return list(revision, token).statusCode();
  }

  private static Response list(RevisionDocument revision, String token) {
    return get("/api/v1/assessments/" + revision.assessment() + "/deliverables", token);
  }

  private static Response content(String id, String token) {
    return get("/api/v1/deliverables/" + id + "/content", token);
  }

  private static Response get(String path, String token) {
    return given().auth().oauth2(token).get(path);
  }
}
