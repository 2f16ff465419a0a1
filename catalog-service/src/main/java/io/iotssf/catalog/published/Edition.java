package io.iotssf.catalog.published;

import io.iotssf.contracts.SourceDocument;
import io.iotssf.contracts.Text;
import java.time.Instant;
import java.util.List;

/**
 * What is said of an edition beside its document.
 *
 * @param position place among the editions, from 1
 * @param release number of the errata release that is shown, from 1
 * @param sha256 hash of the document's bytes, lower-case hexadecimal
 * @param publishedAt when this service stored this release
 */
public record Edition(
    String id,
    int position,
    Text title,
    int release,
    List<SourceDocument> sources,
    String sha256,
    Instant publishedAt) {}
