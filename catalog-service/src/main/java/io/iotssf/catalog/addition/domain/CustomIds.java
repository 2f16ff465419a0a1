package io.iotssf.catalog.addition.domain;

import java.util.Optional;
import java.util.UUID;

/** Tells ids of tenants' own rows from published ones, which are never of that form. */
public final class CustomIds {
  private static final String FORM = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

  private CustomIds() {}

  /** The id of a tenant's own row; empty for any other text. */
  public static Optional<UUID> of(String id) {
    return id.matches(FORM) ? Optional.of(UUID.fromString(id)) : Optional.empty();
  }
}
