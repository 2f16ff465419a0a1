package io.iotssf.report.intake.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.iotssf.contracts.event.CloudEvent;
import io.iotssf.contracts.event.RevisionApproved;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionPointerNamesItsOwnRevisionTest {
  private static final UUID ASSESSMENT = new UUID(0, 1);
  private static final String PATH =
      "/internal/v1/tenants/acme/assessments/" + ASSESSMENT + "/revisions/3";
  private static final String SHA_256 = "0a".repeat(32);

  @Test
  void thePathOfTheRevisionIsTaken() {
    assertEquals(PATH, RevisionPointer.of(event("acme", 3, PATH, SHA_256)).path());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://assessment-service/internal/v1/tenants/acme/assessments/1/revisions/3",
        "//elsewhere/internal/v1/tenants/acme/assessments/1/revisions/3",
        "/internal/v1/tenants/other/assessments/00000000-0000-0000-0000-000000000001/revisions/3",
        "/internal/v1/tenants/acme/assessments/00000000-0000-0000-0000-000000000001/revisions/4",
        "/internal/v1/tenants/acme/assessments/00000000-0000-0000-0000-000000000001/revisions/3?x",
        "@elsewhere/internal",
        "",
      })
  void anyOtherPathIsRefused(String elsewhere) {
    assertRefused(event("acme", 3, elsewhere, SHA_256));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a/b", "../acme", "a b", "acme\u0000"})
  void aTenantThatIsNoIdIsRefused(String tenant) {
    assertRefused(event(tenant, 3, PATH.replace("acme", tenant), SHA_256));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0A", "xyz"})
  void aHashThatIsNoneIsRefused(String sha256) {
    assertRefused(event("acme", 3, PATH, sha256));
  }

  @Test
  void revisionsAreNumberedFromOne() {
    assertRefused(event("acme", 0, PATH.replace("/3", "/0"), SHA_256));
  }

  private static void assertRefused(CloudEvent<RevisionApproved> event) {
    assertThrows(UnusableEventException.class, () -> RevisionPointer.of(event));
  }

  private static CloudEvent<RevisionApproved> event(
      String tenant, int revision, String dataref, String sha256) {
    return CloudEvent.of(
        "/assessment-service",
        RevisionApproved.TYPE,
        ASSESSMENT.toString(),
        Instant.EPOCH,
        tenant,
        new RevisionApproved(ASSESSMENT, revision, 1, dataref, sha256));
  }
}
