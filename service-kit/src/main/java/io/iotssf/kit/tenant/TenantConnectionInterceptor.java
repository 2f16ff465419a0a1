package io.iotssf.kit.tenant;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Tells the database for which tenant a connection works when it leaves the pool, and that it works
 * for none when it returns. The one place that does so: Hibernate, plain JDBC, consumers and jobs
 * all pass here. Row-level security compares with the setting.
 */
@Singleton
class TenantConnectionInterceptor implements AgroalPoolInterceptor {

  private final CurrentTenant currentTenant;

  TenantConnectionInterceptor(CurrentTenant currentTenant) {
    this.currentTenant = currentTenant;
  }

  @Override
  public void onConnectionAcquire(@Nullable Connection connection) {
    setTenant(connection, tenantId());
  }

  @Override
  public void onConnectionReturn(@Nullable Connection connection) {
    setTenant(connection, "");
  }

  private String tenantId() {
    if (!Arc.container().requestContext().isActive()) {
      return "";
    }
    return currentTenant.find().map(Tenant::id).orElse("");
  }

  private static void setTenant(@Nullable Connection connection, String tenantId) {
    if (connection == null) {
      return;
    }
    try (var statement = connection.prepareStatement("select set_config('app.tenant', ?, false)")) {
      statement.setString(1, tenantId);
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("The tenant could not be set on the connection.", e);
    }
  }
}
