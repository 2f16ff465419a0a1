package io.iotssf.assessment.lifecycle.domain;

import io.iotssf.contracts.Erratum;
import io.iotssf.contracts.SourceDocument;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.catalog.UseCase;
import java.util.List;

/**
 * What an assessment quotes from its use case and nobody edits.
 *
 * @param requirementRows table 3 of the use case
 * @param errata errata of the catalogue that touch what is quoted
 */
public record Quotation(
    List<Text> overview,
    List<Text> premises,
    List<UseCase.RequirementRow> requirementRows,
    List<Erratum> errata,
    List<SourceDocument> sources) {}
