package io.iotssf.assessment.catalogue.domain;

import io.iotssf.contracts.catalog.EditionDocument;

/**
 * An edition that this service has pulled and verified.
 *
 * @param sha256 hash of the document's bytes, lower-case hexadecimal
 */
public record AppliedEdition(EditionDocument document, String sha256) {}
