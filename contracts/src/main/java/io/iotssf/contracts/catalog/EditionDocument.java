package io.iotssf.contracts.catalog;

import io.iotssf.contracts.Erratum;
import io.iotssf.contracts.SourceDocument;
import java.util.List;

/**
 * Everything that one edition of the use-case collection says, with high-confidence errata applied.
 *
 * @param id {@code draft} or {@code overview}
 * @param title what people call the edition
 * @param sources the documents quoted
 * @param framework axes, levels, perspectives, targets, phases
 * @param threats the threats named by the edition
 * @param requirements the edition's own list of requirements (table A-1 of the draft)
 * @param useCases the worked cases
 * @param errata every erratum and discrepancy, applied or not
 */
public record EditionDocument(
    String id,
    String title,
    List<SourceDocument> sources,
    Framework framework,
    List<Threat> threats,
    List<Requirement> requirements,
    List<UseCase> useCases,
    List<Erratum> errata) {}
