package io.iotssf.kit.tenant;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells Hibernate the tenant of {@code @TenantId}. Without a tenant it is one that owns no row. */
@PersistenceUnitExtension
@ApplicationScoped
class HibernateTenant implements TenantResolver {

  private final CurrentTenant currentTenant;

  HibernateTenant(CurrentTenant currentTenant) {
    this.currentTenant = currentTenant;
  }

  @Override
  public String getDefaultTenantId() {
    return "";
  }

  @Override
  public String resolveTenantId() {
    return currentTenant.find().map(Tenant::id).orElse("");
  }
}
