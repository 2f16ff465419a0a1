package io.iotssf.assessment.catalogue.domain;

import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.contracts.catalog.UseCase;

/**
 * A use case with the edition that prints it.
 *
 * @param sha256 hash of the edition document, lower-case hexadecimal
 */
public record Template(EditionDocument edition, String sha256, UseCase useCase) {}
