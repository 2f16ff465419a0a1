package io.iotssf.assessment.lifecycle.application;

import io.iotssf.assessment.dossier.application.Effect;
import io.iotssf.assessment.dossier.application.Locked;
import io.iotssf.assessment.dossier.application.WritePath;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.dossier.domain.Dossiers;
import io.iotssf.assessment.dossier.domain.Sight;
import io.iotssf.assessment.dossier.domain.Wording;
import io.iotssf.assessment.history.domain.RowChange;
import io.iotssf.assessment.part.application.Rejections;
import io.iotssf.assessment.part.domain.Checks;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.preparation.application.AnnounceApplyingEntity;
import io.iotssf.kit.http.EntityTags;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.text.WrittenText;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Describes the head of a draft anew: title, applying entity, next review. */
@ApplicationScoped
public class DescribeAssessment {
  private final WritePath writePath;
  private final Dossiers dossiers;
  private final AnnounceApplyingEntity announce;

  DescribeAssessment(WritePath writePath, Dossiers dossiers, AnnounceApplyingEntity announce) {
    this.writePath = writePath;
    this.dossiers = dossiers;
    this.announce = announce;
  }

  /**
   * What people may change of a head.
   *
   * @param applyingEntity id of a stakeholder of the assessment; null while nobody is named
   */
  public record Description(
      String title, @Nullable UUID applyingEntity, @Nullable LocalDate nextReview) {

    static Description of(Dossier dossier) {
      return new Description(dossier.title(), dossier.applyingEntity(), dossier.nextReview());
    }
  }

  public Dossier describe(
      UUID assessment,
      @Nullable String ifMatch,
      UnaryOperator<Description> patch,
      @Nullable String why) {
    return writePath.edit(assessment, why, locked -> describe(locked, ifMatch, patch));
  }

  private Effect<Dossier> describe(
      Locked locked, @Nullable String ifMatch, UnaryOperator<Description> patch) {
    Dossier before = locked.dossier();
    if (!(locked.sight() instanceof Sight.Whole)) {
      throw ProblemException.notFound();
    }
    EntityTags.requireMatch(ifMatch, EntityTags.ofVersion(locked.versionBefore()));
    Description wanted = patch.apply(Description.of(before));
    judge(before.id(), wanted);
    Dossier after = before.described(wanted.title(), wanted.applyingEntity(), wanted.nextReview());
    dossiers.describe(after);
    return new Effect<>(
        after,
        List.of(
            new RowChange(
                "assessment", before.id().toString(), "updated", Description.of(before), wanted)),
        announce.changed(locked, before.applyingEntity(), after));
  }

  /** As an import judges it: what was described here can be taken in elsewhere. */
  private void judge(UUID assessment, Description wanted) {
    var faults = new Faults();
    faults.add("/title", WrittenText.lineFault("title", wanted.title(), Wording.TITLE));
    UUID entity = wanted.applyingEntity();
    faults.add(
        "/applyingEntity",
        Checks.unless(
            entity == null || announce.isStakeholder(assessment, entity),
            "This is no id of a stakeholder of the assessment."));
    Checks.optionalDay(faults, "nextReview", wanted.nextReview());
    Rejections.enforce(faults.all());
  }
}
