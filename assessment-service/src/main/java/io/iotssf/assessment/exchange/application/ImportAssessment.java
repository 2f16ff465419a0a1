package io.iotssf.assessment.exchange.application;

import io.iotssf.assessment.catalogue.application.FindUseCase;
import io.iotssf.assessment.catalogue.domain.Template;
import io.iotssf.assessment.content.application.AddAssessment;
import io.iotssf.assessment.content.application.Contents;
import io.iotssf.assessment.content.application.StartingContents;
import io.iotssf.assessment.content.domain.ContentCheck;
import io.iotssf.assessment.content.domain.ContentSurroundings;
import io.iotssf.assessment.content.domain.Quotation;
import io.iotssf.assessment.content.domain.Quotations;
import io.iotssf.assessment.content.domain.StartingContent;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.dossier.domain.Wording;
import io.iotssf.assessment.exchange.domain.AssessmentExport;
import io.iotssf.assessment.exchange.domain.QuotedOrigin;
import io.iotssf.assessment.exchange.domain.QuotedRows;
import io.iotssf.assessment.part.application.Rejections;
import io.iotssf.assessment.part.domain.Checks;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.Origin;
import io.iotssf.contracts.assessment.Stakeholder;
import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.kit.text.WrittenText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes a whole assessment over from a document, or tells everything that is wrong with it. */
@ApplicationScoped
public class ImportAssessment {
  private final FindUseCase catalogue;
  private final Quotations quotations;
  private final StartingContents startingContents;
  private final AddAssessment addAssessment;

  ImportAssessment(
      FindUseCase catalogue,
      Quotations quotations,
      StartingContents startingContents,
      AddAssessment addAssessment) {
    this.startingContents = startingContents;
    this.catalogue = catalogue;
    this.quotations = quotations;
    this.addAssessment = addAssessment;
  }

  @Transactional
  public Dossier add(AssessmentExport file) {
    var faults = new Faults();
    if (!AssessmentExport.FORMAT.equals(file.format())) {
      faults.add("/format", "This must be %s.".formatted(AssessmentExport.FORMAT));
    }
    faults.add("/title", WrittenText.lineFault("title", file.title(), Wording.TITLE));
    judge(file, faults);
    Rejections.enforce(faults.all());
    return addAssessment.add(file.title(), origin(file), file.content());
  }

  private void judge(AssessmentExport file, Faults faults) {
    Origin origin = file.origin();
    Optional<EditionDocument> edition = catalogue.document(origin.edition());
    if (edition.isEmpty()) {
      faults.add("/origin/edition", "The catalogue has no edition of this id.");
      return;
    }
    Optional<Template> template =
        Optional.ofNullable(origin.useCase())
            .flatMap(useCase -> catalogue.find(origin.edition(), useCase));
    if (origin.useCase() != null && template.isEmpty()) {
      faults.add("/origin/useCase", "The edition has no use case of this id.");
      return;
    }
    QuotedOrigin.judge(origin, template.map(Template::useCase), faults.below("/origin"));
    AssessmentContent start =
        template.map(startingContents::from).orElseGet(StartingContent::blank);
    Faults below = faults.below("/content");
    ContentCheck.whole(ContentSurroundings.of(file.content(), edition.get(), Set.of()))
        .forEach(fault -> below.add(fault.pointer(), fault.detail()));
    new QuotedRows(start).judge(file.content(), below);
    judgeQuotation(file, start, below);
    judgeAssignees(file.content().stakeholders(), below);
  }

  /** Who acts for a stakeholder sees its part: that is said here, and never by a file. */
  private static void judgeAssignees(List<Stakeholder> stakeholders, Faults faults) {
    for (int place = 0; place < stakeholders.size(); place++) {
      faults.add(
          "/stakeholders/%d/assignees".formatted(place),
          Checks.unless(
              stakeholders.get(place).assignees().isEmpty(),
              "A file assigns nobody. Leave this empty, and assign people afterwards."));
    }
  }

  /**
   * What is quoted is that of the catalogue, or what the tenant quotes of the same use case from an
   * earlier release. A blank sheet has no release and quotes nothing.
   */
  private void judgeQuotation(AssessmentExport file, AssessmentContent start, Faults faults) {
    Quotation quotation = Quotation.of(file.content());
    if (!quotation.equals(Quotation.of(start)) && !isQuotedAlready(file.origin(), quotation)) {
      faults.add(
          "/requirementRows",
          "`requirementRows`, `missing`, `errata` and `sources` are not those of the use case in"
              + " the catalogue.");
    }
  }

  private boolean isQuotedAlready(Origin of, Quotation quotation) {
    return of.useCase() != null
        && quotations.quotedOf(of.edition(), of.useCase(), Contents.hash(quotation));
  }

  private static Origin origin(AssessmentExport file) {
    Origin of = file.origin();
    var from = file.exportedFrom();
    return new Origin(
        "import",
        of.edition(),
        of.useCase(),
        of.title(),
        of.sha256(),
        from == null ? null : from.assessment(),
        from == null ? null : from.version());
  }
}
