package io.iotssf.contracts.event;

/**
 * A tenant's own requirements and measures changed. The record's key is {@link #key}; when the last
 * row is gone, a record without content follows under the same key.
 *
 * @param version of the tenant's additions, contiguous from 1
 * @param dataref path of that version's document, relative to catalog-service; its bytes never
 *     change
 * @param sha256 of the document's bytes, lower-case hexadecimal
 */
public record AdditionsChanged(long version, String dataref, String sha256) {
  public static final String TYPE = "io.iotssf.catalog.additions-changed.v1";

  /** The one path at which a version is pulled. */
  public static String dataref(String tenant, long version) {
    return "/internal/v1/tenants/" + tenant + "/additions/" + version;
  }

  /** The key of all records about a tenant's additions. */
  public static String key(String tenant) {
    return tenant + "/additions";
  }
}
