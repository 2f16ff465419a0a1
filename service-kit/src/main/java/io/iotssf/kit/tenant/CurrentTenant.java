package io.iotssf.kit.tenant;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** For which tenant this request, or this event, is handled; set once. */
@RequestScoped
public class CurrentTenant {

  private @Nullable Tenant tenant;

  /** The tenant; absent only where a program error left it unset. */
  public Tenant require() {
    return find()
        .orElseThrow(
            () -> new IllegalStateException("No tenant is set for this request or event."));
  }

  /** The tenant, if one is set. */
  public Optional<Tenant> find() {
    return Optional.ofNullable(tenant);
  }

  void set(Tenant newTenant) {
    if (tenant != null) {
      throw new IllegalStateException("The tenant is set once a request.");
    }
    tenant = newTenant;
  }
}
