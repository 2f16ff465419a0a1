package io.iotssf.assessment.content.domain;

import io.iotssf.contracts.Erratum;
import io.iotssf.contracts.SourceDocument;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.catalog.UseCase;
import java.util.List;

/**
 * What an assessment quotes and nobody edits; see {@link AssessmentContent}. All assessments of one
 * case quote the same.
 */
public record Quotation(
    List<UseCase.RequirementRow> requirementRows,
    List<UseCase.Missing> missing,
    List<Erratum> errata,
    List<SourceDocument> sources) {

  /** What a content quotes. */
  public static Quotation of(AssessmentContent content) {
    return new Quotation(
        content.requirementRows(), content.missing(), content.errata(), content.sources());
  }
}
