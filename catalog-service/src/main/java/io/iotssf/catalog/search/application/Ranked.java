package io.iotssf.catalog.search.application;

import io.iotssf.catalog.search.domain.Entry;

/**
 * An entry that was found.
 *
 * @param document its number in the index
 */
public record Ranked(Entry entry, int document) {}
