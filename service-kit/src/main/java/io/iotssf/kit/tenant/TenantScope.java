package io.iotssf.kit.tenant;

import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Runs work that no request brought, such as an event, for one tenant in a context of its own. */
@Singleton
public class TenantScope {

  private final CurrentTenant currentTenant;

  TenantScope(CurrentTenant currentTenant) {
    this.currentTenant = currentTenant;
  }

  /**
   * Does the work for the tenant; whatever context was active before is active again afterwards.
   */
  public <T> T call(Tenant tenant, Supplier<T> work) {
    var context = Arc.container().requestContext();
    var outer = context.getStateIfActive();
    context.activate();
    try {
      currentTenant.set(tenant);
      return work.get();
    } finally {
      context.terminate();
      if (outer != null) {
        context.activate(outer);
      }
    }
  }

  /** As {@link #call}, for work without a result. */
  public void run(Tenant tenant, Runnable work) {
    call(
        tenant,
        () -> {
          work.run();
          return tenant;
        });
  }
}
