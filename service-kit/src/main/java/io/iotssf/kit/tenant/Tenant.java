package io.iotssf.kit.tenant;

/**
 * A tenant: an organisation of the identity provider.
 *
 * @param id the organisation's id, the key of everything that belongs to it
 */
public record Tenant(String id) {

  public Tenant {
    if (id.isBlank()) {
      throw new IllegalArgumentException("A tenant has an id.");
    }
  }
}
