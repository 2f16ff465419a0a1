package io.iotssf.assessment.testing;

import io.iotssf.assessment.dossier.domain.Actor;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.dossier.domain.Status;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.Origin;
import java.time.Instant;
import java.util.UUID;

/** Heads of assessments in every status. */
public final class DossierFixture {
  public static final Actor SUBMITTER = new Actor("subject-1", "somebody");
  public static final Instant AT = Instant.parse("2026-01-02T03:04:05Z");
  public static final UUID APPLYING_ENTITY =
      UUID.fromString("00000000-0000-0000-0000-00000000000a");

  private DossierFixture() {}

  public static Dossier in(Status status) {
    return new Dossier(
        UUID.fromString("00000000-0000-0000-0000-000000000001"),
        "title",
        status,
        7,
        APPLYING_ENTITY,
        null,
        new Origin(
            "use-case",
            "draft",
            "gas-water-heater",
            Text.japanese("ガス給湯器"),
            "0".repeat(64),
            null,
            null),
        AT,
        AT,
        status == Status.DRAFT ? null : new Dossier.Submission(SUBMITTER, AT));
  }
}
