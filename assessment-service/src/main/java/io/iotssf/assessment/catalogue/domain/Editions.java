package io.iotssf.assessment.catalogue.domain;

import java.time.Instant;
import java.util.List;

/** The editions applied so far. They belong to no tenant. */
public interface Editions {

  /** Adds or replaces an edition by the bytes that were verified. */
  void apply(String edition, String sha256, byte[] document, Instant at);

  /** All of them, by id. */
  List<AppliedEdition> all();
}
