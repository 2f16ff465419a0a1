package io.iotssf.catalog.search.api;

import io.iotssf.catalog.search.domain.FacetCount;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found.
 *
 * @param items the best first
 * @param next cursor of the next page; null on the last one
 * @param total how many there are on all pages
 * @param facets how many of them have which value
 */
record SearchAnswer(
    List<HitAnswer> items,
    @Nullable String next,
    int total,
    Map<String, List<FacetCount>> facets) {}
