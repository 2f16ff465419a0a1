package io.iotssf.catalog.edition.domain;

import io.iotssf.contracts.SourceDocument;
import java.time.Instant;
import java.util.List;

/**
 * What is said of an edition beside its document.
 *
 * @param sha256 hash of the document's bytes, lower-case hexadecimal
 * @param publishedAt when this service first stored these bytes
 */
public record Edition(
    String id, String title, List<SourceDocument> sources, String sha256, Instant publishedAt) {}
