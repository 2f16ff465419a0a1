package io.iotssf.catalog.framework.api;

import io.iotssf.catalog.framework.domain.Frameworks;
import io.iotssf.catalog.published.Published;
import io.iotssf.catalog.published.QueryValue;
import io.iotssf.contracts.catalog.Framework;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/framework")
@Produces(MediaType.APPLICATION_JSON)
@Published
class FrameworkResource {
  private final Frameworks frameworks;

  FrameworkResource(Frameworks frameworks) {
    this.frameworks = frameworks;
  }

  @GET
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(
      operationId = "getFramework",
      summary = "Axes, levels, viewpoints, perspectives, targets and phases")
  public Framework get(@QueryParam("text") @Nullable String text) {
    return frameworks.shown(QueryValue.reading(text));
  }
}
