package io.iotssf.assessment.content.application;

import io.iotssf.assessment.dossier.application.Effect;
import io.iotssf.assessment.dossier.application.Locked;
import io.iotssf.assessment.dossier.application.Rulings;
import io.iotssf.assessment.dossier.application.WritePath;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.dossier.domain.Status;
import io.iotssf.assessment.dossier.domain.Wording;
import io.iotssf.assessment.history.domain.RowChange;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.Origin;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.json.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Adds an assessment with everything that it says from the start. */
@ApplicationScoped
public class AddAssessment {
  private final WritePath writePath;
  private final Contents contents;
  private final InstantSource clock;

  AddAssessment(WritePath writePath, Contents contents, InstantSource clock) {
    this.writePath = writePath;
    this.contents = contents;
    this.clock = clock;
  }

  /** What the history says of a beginning. */
  private record Beginning(String title, Origin origin, String contentSha256) {}

  /**
   * @param title what the tenant calls it
   * @param content judged before
   */
  @Transactional
  public Dossier add(String title, Origin origin, AssessmentContent content) {
    Rulings.enforce(Wording.judgeLine("title", title, Wording.TITLE));
    String quotation = contents.quote(content);
    return writePath.create(
        dossier(title, origin, content), quotation, locked -> begin(locked, content));
  }

  private Dossier dossier(String title, Origin origin, AssessmentContent content) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new Dossier(
        UUID.randomUUID(),
        title,
        Status.DRAFT,
        0,
        content.applyingEntity(),
        content.nextReview(),
        origin,
        now,
        now,
        null);
  }

  private Effect<Dossier> begin(Locked locked, AssessmentContent content) {
    Dossier dossier = locked.dossier();
    contents.add(dossier.id(), content, locked.at());
    return Effect.of(
        dossier,
        new RowChange(
            "assessment",
            dossier.id().toString(),
            "created",
            null,
            new Beginning(dossier.title(), dossier.origin(), Sha256.hex(Json.bytes(content)))));
  }
}
