package io.iotssf.catalog.edition.domain;

import java.util.List;
import java.util.Optional;

/** The stored editions. */
public interface Editions {
  /** Waits until no other instance is loading; held until the transaction ends. */
  void lock();

  /** All editions, by id. */
  List<Edition> all();

  /** An edition; empty when none is stored under the id. */
  Optional<Edition> find(String id);

  /** The document of an edition, byte for byte as it was stored. */
  Optional<byte[]> document(String id);

  /** Stores an edition and its document in place of what was stored under its id. */
  void store(Edition edition, byte[] document);
}
