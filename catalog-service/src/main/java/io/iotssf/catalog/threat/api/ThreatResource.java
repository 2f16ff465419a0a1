package io.iotssf.catalog.threat.api;

import io.iotssf.catalog.published.Published;
import io.iotssf.catalog.published.QueryValue;
import io.iotssf.catalog.threat.domain.Threats;
import io.iotssf.kit.page.Page;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/threats")
@Produces(MediaType.APPLICATION_JSON)
@Published
class ThreatResource {
  private final Threats threats;

  ThreatResource(Threats threats) {
    this.threats = threats;
  }

  @GET
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(operationId = "listThreats", summary = "The threats that the editions name")
  public Page<ThreatAnswer> list(@QueryParam("text") @Nullable String text) {
    return Page.whole(
        threats.all(QueryValue.reading(text)).stream().map(ThreatAnswer::of).toList());
  }
}
