package io.iotssf.assessment.content.domain;

import io.iotssf.assessment.catalogue.domain.Template;
import io.iotssf.assessment.preparation.domain.PreparationKinds;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.catalog.UseCase;
import java.util.List;

/**
 * What an assessment says when it starts: a use case, word for word, or nothing but the product's
 * risk criteria. What the source does not say stays open; nothing is guessed.
 */
public final class StartingContent {

  private StartingContent() {}

  /** A use case as the edition words it, with high-confidence errata applied. */
  public static AssessmentContent from(Template template) {
    UseCase useCase = template.useCase();
    RowIds ids = new RowIds(template.edition().id());
    StartingPreparation preparation = new StartingPreparation(useCase, ids);
    StartingRisk risk = new StartingRisk(useCase, ids);
    StartingTreatment treatment = new StartingTreatment(useCase, ids);
    return new AssessmentContent(
        ids.of(PreparationKinds.STAKEHOLDER, useCase.applyingEntity()),
        null,
        preparation.solution(),
        preparation.references(),
        preparation.stakeholders(),
        List.of(),
        preparation.components(),
        List.of(),
        preparation.dataFlows(),
        DefaultRiskCriteria.all(),
        risk.incidents(),
        risk.ratings(),
        risk.evaluation(),
        treatment.componentThreats(),
        treatment.policies(),
        treatment.decisions(),
        treatment.measures(),
        treatment.requests(),
        List.of(),
        treatment.priorities(),
        List.of(),
        useCase.requirementRows(),
        useCase.missing(),
        QuotedErrata.of(template),
        template.edition().sources());
  }

  /** A blank sheet. */
  public static AssessmentContent blank() {
    return new AssessmentContent(
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        DefaultRiskCriteria.all(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
