package io.iotssf.assessment.lifecycle.application;

import io.iotssf.assessment.content.domain.Kinds;
import io.iotssf.assessment.dossier.application.Effect;
import io.iotssf.assessment.dossier.application.Locked;
import io.iotssf.assessment.dossier.application.WritePath;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.lifecycle.domain.Move;
import io.iotssf.assessment.part.application.Rejections;
import io.iotssf.assessment.part.domain.Fault;
import io.iotssf.assessment.readiness.application.ReadReadiness;
import io.iotssf.assessment.readiness.domain.ReadinessItem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hands a draft in for approval, unless a rule that blocks is not kept. */
@ApplicationScoped
public class SubmitAssessment {
  private final WritePath writePath;
  private final Transition transition;
  private final ReadReadiness readReadiness;

  SubmitAssessment(WritePath writePath, Transition transition, ReadReadiness readReadiness) {
    this.writePath = writePath;
    this.transition = transition;
    this.readReadiness = readReadiness;
  }

  public Dossier submit(UUID assessment, @Nullable String ifMatch, @Nullable String why) {
    return writePath.write(assessment, why, locked -> submit(locked, ifMatch));
  }

  private Effect<Dossier> submit(Locked locked, @Nullable String ifMatch) {
    transition.require(locked, ifMatch, Move.SUBMIT.judge(locked.dossier()));
    Rejections.refuse(blocking(locked));
    return transition.move(
        locked, Move.SUBMIT, new Dossier.Submission(locked.actor(), locked.at()));
  }

  private List<Fault> blocking(Locked locked) {
    return readReadiness.of(locked.dossier(), locked.at()).blocking().stream()
        .map(SubmitAssessment::fault)
        .toList();
  }

  /** Where it is lacking, as a path below the assessment, and what, in both languages. */
  private static Fault fault(ReadinessItem item) {
    String place =
        Optional.ofNullable(item.kind())
            .flatMap(Kinds::byCode)
            .map(kind -> "/" + kind.collection() + (item.row() == null ? "" : "/" + item.row()))
            .orElse("");
    return new Fault(
        place, "%s: %s %s".formatted(item.rule(), item.message().ja(), item.message().en()));
  }
}
