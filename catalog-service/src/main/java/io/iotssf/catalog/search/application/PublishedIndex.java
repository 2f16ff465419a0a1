package io.iotssf.catalog.search.application;

import io.iotssf.catalog.published.Catalogue;
import io.iotssf.catalog.search.domain.Codes;
import io.iotssf.catalog.search.domain.EditionEntries;
import io.iotssf.contracts.catalog.Threat;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The index of the published catalogue, made anew when the catalogue changes. */
@Singleton
class PublishedIndex {
  private volatile @Nullable State state;

  /**
   * The index of one state of the catalogue.
   *
   * @param fingerprint of that state
   * @param threats codes of all threats
   * @param requirementCodes by the ids of the requirements
   */
  record State(
      String fingerprint,
      EntryIndex index,
      List<String> threats,
      Map<String, Codes> requirementCodes) {

    static State of(Catalogue now) {
      Map<String, Codes> codes = new HashMap<>();
      now.editions().forEach(edition -> codes.putAll(EditionEntries.requirementCodes(edition)));
      return new State(
          now.fingerprint(),
          EntryIndex.of(
              now.editions().stream().flatMap(e -> EditionEntries.of(e).stream()).toList()),
          now.editions().stream()
              .flatMap(edition -> edition.applied().threats().stream())
              .map(Threat::id)
              .distinct()
              .toList(),
          codes);
    }
  }

  /** The index of this state of the catalogue. */
  State of(Catalogue now) {
    State known = state;
    return known != null && known.fingerprint().equals(now.fingerprint()) ? known : renew(now);
  }

  private synchronized State renew(Catalogue now) {
    State known = state;
    if (known == null || !known.fingerprint().equals(now.fingerprint())) {
      known = State.of(now);
      state = known;
    }
    return known;
  }
}
