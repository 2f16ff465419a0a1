package io.iotssf.assessment.catalogue.application;

/** Where the document of an edition is pulled from. */
public interface EditionSource {

  /**
   * The bytes of a release of an edition.
   *
   * @throws CatalogueUnreachableException when a later attempt may succeed
   * @throws BadEventException when there is no such release
   */
  byte[] pull(String edition, int release);
}
