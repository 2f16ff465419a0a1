package io.iotssf.assessment.catalogue.application;

/** Where the document of an edition is pulled from. */
public interface EditionSource {

  /**
   * The bytes of an edition.
   *
   * @throws CatalogueUnreachableException when a later attempt may succeed
   * @throws BadEventException when there is no such edition
   */
  byte[] pull(String edition);
}
