package io.iotssf.contracts.event;

/**
 * An edition of the catalogue can be pulled.
 *
 * @param edition id of the edition
 * @param dataref path of the edition document, relative to catalog-service
 * @param sha256 of the document's bytes, lower-case hexadecimal
 */
public record EditionPublished(String edition, String dataref, String sha256) {
  public static final String TYPE = "io.iotssf.catalog.edition-published.v1";
}
