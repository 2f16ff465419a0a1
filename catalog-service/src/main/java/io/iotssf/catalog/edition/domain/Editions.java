package io.iotssf.catalog.edition.domain;

import java.util.Optional;

/** The stored releases of editions. A release never changes. */
public interface Editions {
  /** Waits until no other instance is loading; held until the transaction ends. */
  void lock();

  /** The newest release of an edition; empty when none is stored under the id. */
  Optional<Release> newest(String edition);

  /** The document of a release, byte for byte as it was stored. */
  Optional<byte[]> document(String edition, int release);

  /** Adds a release. */
  void add(Release release, byte[] document, byte[] literal);
}
