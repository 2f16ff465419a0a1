package io.iotssf.assessment.lifecycle.domain;

import io.iotssf.contracts.Erratum;
import io.iotssf.contracts.SourceDocument;
import io.iotssf.contracts.Text;
import java.util.List;

/**
 * What an assessment quotes from its use case and nobody edits.
 *
 * @param errata errata of the catalogue that touch what is quoted
 */
public record Quotation(
    List<Text> overview, List<Text> premises, List<Erratum> errata, List<SourceDocument> sources) {}
