package io.iotssf.catalog.erratum.api;

import io.iotssf.catalog.erratum.domain.Errata;
import io.iotssf.catalog.erratum.domain.ErratumCodes;
import io.iotssf.catalog.published.Published;
import io.iotssf.catalog.published.QueryValue;
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

@Path("/api/v1/errata")
@Produces(MediaType.APPLICATION_JSON)
@Published
class ErratumResource {
  private final Errata errata;

  ErratumResource(Errata errata) {
    this.errata = errata;
  }

  @GET
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(operationId = "listErrata", summary = "Errata and discrepancies, applied or not")
  public Page<ErratumAnswer> list(
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("confidence") @Nullable String confidence,
      @QueryParam("useCase") @Nullable String useCase) {
    var filter =
        new Errata.Filter(
            QueryValue.among(ErratumCodes.KINDS, "kind", kind),
            QueryValue.among(ErratumCodes.CONFIDENCES, "confidence", confidence),
            QueryValue.among(errata.useCases(), "useCase", useCase));
    return Page.whole(errata.matching(filter).stream().map(ErratumAnswer::of).toList());
  }
}
