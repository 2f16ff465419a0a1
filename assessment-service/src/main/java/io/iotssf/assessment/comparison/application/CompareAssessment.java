package io.iotssf.assessment.comparison.application;

import io.iotssf.assessment.catalogue.application.FindUseCase;
import io.iotssf.assessment.catalogue.domain.Template;
import io.iotssf.assessment.comparison.domain.Comparison;
import io.iotssf.assessment.comparison.domain.RowChange;
import io.iotssf.assessment.content.application.Contents;
import io.iotssf.assessment.content.domain.Kinds;
import io.iotssf.assessment.content.domain.StartingContent;
import io.iotssf.assessment.dossier.application.ReadAccess;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.revision.application.ReadRevisions;
import io.iotssf.contracts.assessment.Origin;
import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** Says what differs: an assessment from its use case, or one revision from another. */
@ApplicationScoped
public class CompareAssessment {
  private final ReadAccess readAccess;
  private final Contents contents;
  private final FindUseCase catalogue;
  private final ReadRevisions readRevisions;

  CompareAssessment(
      ReadAccess readAccess,
      Contents contents,
      FindUseCase catalogue,
      ReadRevisions readRevisions) {
    this.readAccess = readAccess;
    this.contents = contents;
    this.catalogue = catalogue;
    this.readRevisions = readRevisions;
  }

  /**
   * What differs from the use case.
   *
   * @param origin how the assessment came into being
   * @param sameRelease whether the use case is still the one from which the assessment started; the
   *     catalogue may have corrected it since
   */
  public record WithUseCase(Origin origin, boolean sameRelease, List<RowChange> changes) {}

  @Transactional
  public WithUseCase withUseCase(UUID assessment) {
    Dossier dossier = readAccess.requireWhole(assessment);
    Template template = template(dossier.origin());
    return new WithUseCase(
        dossier.origin(),
        template.sha256().equals(dossier.origin().sha256()),
        Comparison.between(StartingContent.from(template), contents.of(dossier), Kinds.ALL));
  }

  private Template template(Origin origin) {
    if (origin.useCase() == null) {
      throw new ProblemException(
          ProblemType.CONFLICT, "There is no use case behind this assessment to compare it with.");
    }
    return catalogue
        .find(origin.edition(), origin.useCase())
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.CONFLICT,
                    "The catalogue no longer has the use case of this assessment."));
  }

  /** What differs in a revision from another one. */
  @Transactional
  public List<RowChange> ofRevisions(UUID assessment, int before, int after) {
    return Comparison.between(document(assessment, before), document(assessment, after), Kinds.ALL);
  }

  private RevisionDocument document(UUID assessment, int number) {
    try {
      return Json.contract()
          .readValue(readRevisions.one(assessment, number).document(), RevisionDocument.class);
    } catch (IOException e) {
      throw new IllegalStateException("A stored revision must be readable", e);
    }
  }
}
