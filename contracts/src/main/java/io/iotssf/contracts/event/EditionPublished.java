package io.iotssf.contracts.event;

/**
 * A release of an edition of the catalogue can be pulled.
 *
 * @param edition id of the edition
 * @param release number of the release, from 1
 * @param dataref path of the release's document, relative to catalog-service; its bytes never
 *     change
 * @param sha256 of the document's bytes, lower-case hexadecimal
 */
public record EditionPublished(String edition, int release, String dataref, String sha256) {
  public static final String TYPE = "io.iotssf.catalog.edition-published.v1";

  /** The one path at which a release is pulled. */
  public static String dataref(String edition, int release) {
    return "/internal/v1/editions/" + edition + "/releases/" + release;
  }
}
