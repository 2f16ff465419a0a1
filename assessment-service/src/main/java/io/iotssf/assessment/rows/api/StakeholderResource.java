package io.iotssf.assessment.rows.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.iotssf.assessment.preparation.application.AssignStakeholder;
import io.iotssf.assessment.preparation.domain.PreparationKinds;
import io.iotssf.contracts.assessment.Stakeholder;
import io.iotssf.kit.http.RequiredFields;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/assessments/{id}/stakeholders")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "preparation")
class StakeholderResource extends LedPartResource<Stakeholder> {
  private final AssignStakeholder assignStakeholder;

  StakeholderResource(PartDesk desk, AssignStakeholder assignStakeholder) {
    super(desk, PreparationKinds.STAKEHOLDER);
    this.assignStakeholder = assignStakeholder;
  }

  @PUT
  @Path("/{row}/assignees")
  @Consumes(MediaType.APPLICATION_JSON)
  @RequiresPermission(Permission.ASSIGN_STAKEHOLDERS)
  @Operation(
      operationId = "assignStakeholder",
      summary = "Say who acts for a party",
      description = "If-Match takes the ETag of the stakeholder.")
  public RestResponse<ObjectNode> assign(
      @PathParam("id") UUID id,
      @PathParam("row") UUID row,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("why") @Nullable String why,
      @Nullable AssigneesRequest request) {
    var assignees = RequiredFields.require(request).assignees();
    return changed(assignStakeholder.assign(id, row, ifMatch, assignees, why));
  }
}
