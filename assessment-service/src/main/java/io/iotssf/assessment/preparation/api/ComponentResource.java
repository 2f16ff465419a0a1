package io.iotssf.assessment.preparation.api;

import io.iotssf.assessment.preparation.application.ReadPreparation;
import io.iotssf.assessment.preparation.domain.Component;
import io.iotssf.kit.http.Answers;
import io.iotssf.kit.page.Page;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/assessments/{id}/components")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "preparation")
class ComponentResource {
  private final ReadPreparation readPreparation;

  ComponentResource(ReadPreparation readPreparation) {
    this.readPreparation = readPreparation;
  }

  @GET
  @RequiresPermission(Permission.READ_ASSESSMENTS)
  @Operation(operationId = "listComponents", summary = "The devices and parts of the system")
  public Page<Component> list(@PathParam("id") UUID id) {
    return Page.whole(readPreparation.components(id));
  }

  @GET
  @Path("/{part}")
  @RequiresPermission(Permission.READ_ASSESSMENTS)
  @Operation(operationId = "getComponent", summary = "One device or part")
  public RestResponse<Component> get(
      @PathParam("id") UUID id,
      @PathParam("part") UUID part,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    Component found = readPreparation.component(id, part);
    return Answers.read(found, found.version(), ifNoneMatch);
  }
}
