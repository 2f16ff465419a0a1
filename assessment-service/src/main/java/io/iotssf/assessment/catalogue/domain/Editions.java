package io.iotssf.assessment.catalogue.domain;

import io.iotssf.contracts.event.EditionPublished;
import java.time.Instant;
import java.util.List;

/** The editions applied so far. They belong to no tenant. */
public interface Editions {

  /**
   * Adds or replaces an edition by the bytes that were verified; a newer release that was applied
   * before stays.
   */
  void apply(EditionPublished release, byte[] document, Instant at);

  /** All of them, by id. */
  List<AppliedEdition> all();
}
