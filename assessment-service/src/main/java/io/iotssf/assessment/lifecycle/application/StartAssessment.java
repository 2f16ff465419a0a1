package io.iotssf.assessment.lifecycle.application;

import io.iotssf.assessment.catalogue.application.FindUseCase;
import io.iotssf.assessment.catalogue.domain.Template;
import io.iotssf.assessment.content.application.AddAssessment;
import io.iotssf.assessment.content.application.Contents;
import io.iotssf.assessment.content.domain.StartingContent;
import io.iotssf.assessment.dossier.application.ReadAccess;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.contracts.assessment.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Starts an assessment: from a use case, as a copy of another one, or with a blank sheet. */
@ApplicationScoped
public class StartAssessment {
  private final FindUseCase catalogue;
  private final ReadAccess readAccess;
  private final Contents contents;
  private final AddAssessment addAssessment;

  StartAssessment(
      FindUseCase catalogue,
      ReadAccess readAccess,
      Contents contents,
      AddAssessment addAssessment) {
    this.catalogue = catalogue;
    this.readAccess = readAccess;
    this.contents = contents;
    this.addAssessment = addAssessment;
  }

  /** From a use case of the catalogue: from then on the two are independent. */
  @Transactional
  public Dossier fromUseCase(String useCase, String title) {
    Template template = catalogue.require(useCase);
    return addAssessment.add(title, origin(template), StartingContent.from(template));
  }

  private static Origin origin(Template template) {
    return new Origin(
        "use-case",
        template.edition().id(),
        template.useCase().id(),
        template.useCase().title(),
        template.sha256(),
        null,
        null);
  }

  /** From another assessment of the tenant, as it is now; what its parties said stays there. */
  @Transactional
  public Dossier copyOf(UUID assessment, String title) {
    Dossier copied = readAccess.requireWhole(assessment);
    Origin of = copied.origin();
    return addAssessment.add(
        title,
        new Origin(
            "copy",
            of.edition(),
            of.useCase(),
            of.title(),
            of.sha256(),
            copied.id(),
            copied.version()),
        contents.toCopy(copied));
  }

  /** With nothing but the default risk criteria. */
  @Transactional
  public Dossier blank(String edition, String title) {
    catalogue.requireEdition(edition);
    return addAssessment.add(
        title, new Origin("blank", edition, null, null, null, null, null), StartingContent.blank());
  }
}
