package io.iotssf.report.stack;

import static io.restassured.RestAssured.given;

import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.Tokens;
import io.iotssf.report.fixture.RevisionFixture;
import java.util.concurrent.atomic.AtomicReference;

/** Revisions of the first tenant whose documents are there. */
public final class BuiltRevision {
  private static final AtomicReference<RevisionDocument> SHARED = new AtomicReference<>();

  private BuiltRevision() {}

  /** One that nobody else knows, for a test that assigns people. */
  public static RevisionDocument own() {
    RevisionDocument revision = RevisionFixture.ofTenant(Tokens.ACME);
    Events.approve(revision);
    Wait.until("the documents appear", () -> isThere(revision));
    return revision;
  }

  /** One for all tests that only read; nobody is assigned to it. */
  public static RevisionDocument shared() {
    RevisionDocument known = SHARED.get();
    if (known != null && isThere(known)) {
      return known;
    }
    RevisionDocument built = own();
    SHARED.set(built);
    return built;
  }

  private static boolean isThere(RevisionDocument revision) {
    String auditor = new Tokens("report-service").of(Tokens.ACME, Role.AUDITOR);
    String path = "/api/v1/assessments/" + revision.assessment() + "/deliverables";
    return given().auth().oauth2(auditor).get(path).statusCode() == 200;
  }
}
