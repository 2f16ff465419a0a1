package io.iotssf.catalog.published;

import java.util.List;

/** The catalogue where it is kept. */
public interface StoredCatalogue {
  /** Changes whenever any edition changes; empty when there is none. */
  String fingerprint();

  /** The newest release of every edition, in the order of the editions. */
  List<PublishedEdition> newest();
}
