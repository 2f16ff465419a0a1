package io.iotssf.contracts.catalog;

import io.iotssf.contracts.Erratum;
import io.iotssf.contracts.SourceDocument;
import io.iotssf.contracts.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one edition of the use-case collection says, with high-confidence errata applied.
 *
 * @param id {@code draft} or {@code overview}
 * @param title what people call the edition
 * @param release number of the errata release, from 1; the words as printed never change
 * @param sources the documents quoted
 * @param introduction what stands before the cases; null where the edition has nothing there
 * @param framework axes, levels, perspectives, targets, phases
 * @param threats the threats named by the edition
 * @param requirements the edition's requirements: table A-1 of the draft, the distinct wordings of
 *     the overview
 * @param useCases the worked cases
 * @param crosswalk how the edition stands to itself and to earlier editions
 * @param errata every erratum and discrepancy, applied or not
 */
public record EditionDocument(
    String id,
    Text title,
    int release,
    List<SourceDocument> sources,
    @Nullable Introduction introduction,
    Framework framework,
    List<Threat> threats,
    List<Requirement> requirements,
    List<UseCase> useCases,
    List<Correspondence> crosswalk,
    List<Erratum> errata) {}
