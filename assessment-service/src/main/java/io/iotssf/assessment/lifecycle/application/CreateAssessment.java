package io.iotssf.assessment.lifecycle.application;

import io.iotssf.assessment.catalogue.application.FindUseCase;
import io.iotssf.assessment.catalogue.domain.Template;
import io.iotssf.assessment.dossier.application.Effect;
import io.iotssf.assessment.dossier.application.Locked;
import io.iotssf.assessment.dossier.application.Rulings;
import io.iotssf.assessment.dossier.application.WritePath;
import io.iotssf.assessment.dossier.domain.Wording;
import io.iotssf.assessment.lifecycle.domain.NewAssessment;
import io.iotssf.assessment.lifecycle.domain.WholeAssessment;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Starts an assessment from a use case of the catalogue. */
@ApplicationScoped
public class CreateAssessment {
  private final FindUseCase catalogue;
  private final WritePath writePath;
  private final Parts parts;
  private final InstantSource clock;

  CreateAssessment(FindUseCase catalogue, WritePath writePath, Parts parts, InstantSource clock) {
    this.catalogue = catalogue;
    this.writePath = writePath;
    this.parts = parts;
    this.clock = clock;
  }

  public WholeAssessment create(String fromUseCase, String title) {
    Rulings.enforce(Wording.judgeLine("title", title, Wording.TITLE));
    Template template = catalogue.require(fromUseCase);
    WholeAssessment made =
        NewAssessment.from(template, title, clock.instant().truncatedTo(ChronoUnit.MICROS));
    return writePath.create(made.dossier(), locked -> store(locked, made));
  }

  private Effect<WholeAssessment> store(Locked locked, WholeAssessment made) {
    parts.addAll(made);
    WholeAssessment stored = made.at(locked.dossier());
    return new Effect<>(
        stored,
        "assessment",
        locked.dossier().id().toString(),
        "created",
        null,
        Map.of("title", made.dossier().title(), "origin", made.dossier().origin()),
        List.of());
  }
}
