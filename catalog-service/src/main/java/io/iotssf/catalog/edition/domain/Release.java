package io.iotssf.catalog.edition.domain;

import java.time.Instant;

/**
 * One release of an edition: its words as printed, and the errata known by then.
 *
 * @param number from 1
 * @param position place of the edition among the editions, from 1
 * @param literalSha256 hash of the words as printed, the same in every release
 * @param sha256 hash of the document's bytes, lower-case hexadecimal
 */
public record Release(
    String edition,
    int number,
    int position,
    String literalSha256,
    String sha256,
    Instant publishedAt) {}
