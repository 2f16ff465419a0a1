package io.iotssf.catalog.search.domain;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many hits have a value. */
public record FacetCount(String value, int count) {

  /** The counts of every facet, the most frequent value first. */
  public static Map<String, List<FacetCount>> of(Collection<Entry> hits) {
    Map<String, List<FacetCount>> all = new LinkedHashMap<>();
    for (Facet facet : Facet.values()) {
      Map<String, Integer> counts = new HashMap<>();
      hits.forEach(hit -> facet.values(hit).forEach(value -> counts.merge(value, 1, Integer::sum)));
      all.put(facet.parameter(), sorted(counts));
    }
    return all;
  }

  private static List<FacetCount> sorted(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
        .sorted(comparing(FacetCount::count, reverseOrder()).thenComparing(FacetCount::value))
        .toList();
  }
}
