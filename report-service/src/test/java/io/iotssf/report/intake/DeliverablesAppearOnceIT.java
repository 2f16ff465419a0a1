package io.iotssf.report.intake;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.contracts.event.CloudEvent;
import io.iotssf.contracts.event.DeliverablesFailed;
import io.iotssf.contracts.event.DeliverablesReady;
import io.iotssf.contracts.event.RevisionApproved;
import io.iotssf.contracts.event.Topics;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.json.Sha256;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.TestIssuer;
import io.iotssf.kit.testing.Tokens;
import io.iotssf.report.fixture.RevisionFixture;
import io.iotssf.report.stack.Events;
import io.iotssf.report.stack.NeighbourControl;
import io.iotssf.report.stack.ReportStack;
import io.iotssf.report.stack.Wait;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ReportStack.class)
@QuarkusTestResource(TestIssuer.class)
class DeliverablesAppearOnceIT {
  private static final String AUDITOR = new Tokens("report-service").of(Tokens.ACME, Role.AUDITOR);

  @Test
  void anApprovedRevisionIsBuiltOnceHoweverOftenItIsAnnounced() {
    RevisionDocument revision = RevisionFixture.ofTenant(Tokens.ACME);
    CloudEvent<RevisionApproved> event = Events.approve(revision);
    awaitBuilt(revision, 44);
    List<String> ids = ids(revision);

    Events.send(key(revision), Json.text(event));
    Events.approve(revision);
    awaitBehind(revision);

    assertEquals(ids, ids(revision));
    assertEquals(1, said(DeliverablesReady.TYPE, revision));
    assertEquals(1, NeighbourControl.asked(Events.path(revision)));
  }

  @Test
  void whatCannotBeReachedIsWaitedFor() {
    RevisionDocument revision = RevisionFixture.ofTenant(Tokens.ACME);
    NeighbourControl.failNext(2);
    Events.approve(revision);

    awaitBuilt(revision, 44);

    assertEquals(3, NeighbourControl.asked(Events.path(revision)));
    assertEquals(0, dead(key(revision)));
  }

  @Test
  void aRevisionWithAnotherHashIsGivenUpAndSaidSo() {
    RevisionDocument revision = RevisionFixture.ofTenant(Tokens.ACME);
    byte[] announced = "another document".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    NeighbourControl.serve(Events.path(revision), Json.bytes(revision));
    Events.send(
        key(revision),
        Json.text(Events.approved(revision, Events.path(revision), Sha256.hex(announced))));

    awaitDead(revision);
    Wait.until("the failure is said", () -> said(DeliverablesFailed.TYPE, revision) == 1);
    assertEquals(404, listing(revision));
  }

  @Test
  void aDatarefThatIsNotThePathOfTheRevisionIsNeverAskedFor() {
    RevisionDocument revision = RevisionFixture.ofTenant(Tokens.ACME);
    String sha256 = Sha256.hex(Json.bytes(revision));
    for (String elsewhere :
        List.of(
            "http://127.0.0.1:9/internal/v1/revision",
            "//127.0.0.1:9" + Events.path(revision),
            Events.path(revision).replace(Tokens.ACME, Tokens.OTHER),
            Events.path(revision) + "/../2")) {
      Events.send(key(revision), Json.text(Events.approved(revision, elsewhere, sha256)));
    }

    Wait.until("all are dead letters", () -> dead(key(revision)) == 4);
    assertEquals(0, NeighbourControl.asked(Events.path(revision)));
  }

  @Test
  void recordsThatAreNoEventsDoNotStopTheOthers() {
    RevisionDocument revision = RevisionFixture.ofTenant(Tokens.ACME);
    List<String> poison =
        List.of("", "no json", "[]", "{}", "{\"specversion\":\"1.0\"}", "[".repeat(5000), "null");
    poison.forEach(record -> Events.send("poison/" + revision.assessment(), record));
    Events.send("poison/" + revision.assessment(), null);
    Events.approve(revision);

    awaitBuilt(revision, 44);
    Wait.until(
        "the poison is in the dead-letter topic",
        () -> dead("poison/" + revision.assessment()) == poison.size() + 1);
  }

  private static void awaitBuilt(RevisionDocument revision, int documents) {
    Wait.until("the documents appear", () -> listing(revision) == 200);
    assertEquals(documents, ids(revision).size());
  }

  /** Once a later event of the same key has had its effect, all earlier ones were taken. */
  private static void awaitBehind(RevisionDocument revision) {
    RevisionDocument next = RevisionFixture.next(revision);
    Events.approve(next);
    Wait.until("the next revision appears", () -> said(DeliverablesReady.TYPE, revision) > 0);
    Wait.until("the next revision is listed", () -> count(revision) == 88);
  }

  private static void awaitDead(RevisionDocument revision) {
    Wait.until("the event is a dead letter", () -> dead(key(revision)) == 1);
  }

  private static int listing(RevisionDocument revision) {
    return given().auth().oauth2(AUDITOR).get(path(revision)).statusCode();
  }

  private static int count(RevisionDocument revision) {
    return given().auth().oauth2(AUDITOR).get(path(revision)).jsonPath().getList("items").size();
  }

  private static List<String> ids(RevisionDocument revision) {
    return given()
        .auth()
        .oauth2(AUDITOR)
        .get(path(revision))
        .jsonPath()
        .getList("items.findAll { it.revision == " + revision.revision() + " }.id");
  }

  private static String path(RevisionDocument revision) {
    return "/api/v1/assessments/" + revision.assessment() + "/deliverables";
  }

  private static String key(RevisionDocument revision) {
    return revision.tenant() + "/" + revision.assessment();
  }

  private static long said(String type, RevisionDocument revision) {
    String told = "\"revision\":" + revision.revision() + ",";
    return Events.all(Topics.REPORT).stream()
        .filter(record -> key(revision).equals(record.key()))
        .filter(record -> record.value().contains(type) && record.value().contains(told))
        .count();
  }

  private static long dead(String key) {
    return Events.all(Topics.ASSESSMENT + ".dlq").stream()
        .filter(record -> key.equals(record.key()))
        .count();
  }
}
