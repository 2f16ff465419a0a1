package io.iotssf.catalog.search.domain;

import java.util.Map;

/**
 * What a search is narrowed to.
 *
 * @param asked the value of each facet that is asked for
 */
public record Narrowing(Map<Facet, String> asked) {

  /** Whether the entry has every value. */
  public boolean fits(Entry entry) {
    return asked.entrySet().stream()
        .allMatch(each -> each.getKey().values(entry).contains(each.getValue()));
  }
}
