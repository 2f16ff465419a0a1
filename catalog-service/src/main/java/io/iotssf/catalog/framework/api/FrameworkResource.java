package io.iotssf.catalog.framework.api;

import io.iotssf.catalog.published.CurrentCatalogue;
import io.iotssf.catalog.published.Published;
import io.iotssf.catalog.published.QueryValue;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/framework")
@Produces(MediaType.APPLICATION_JSON)
@Published
@NonBlocking
class FrameworkResource {
  private final CurrentCatalogue catalogue;

  FrameworkResource(CurrentCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GET
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(
      operationId = "getFramework",
      summary =
          "Axes, levels, viewpoints, perspectives, targets, phases; background, purpose, process")
  public FrameworkAnswer get(
      @QueryParam("edition")
          @Parameter(description = "Whose words; the first edition's without it.")
          @Nullable String edition,
      @QueryParam("text") @Nullable String text) {
    var shown = catalogue.get().asked(edition).getFirst().document(QueryValue.reading(text));
    return new FrameworkAnswer(shown.id(), shown.introduction(), shown.framework());
  }
}
