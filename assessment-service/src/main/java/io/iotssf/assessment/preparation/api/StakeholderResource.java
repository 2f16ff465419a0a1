package io.iotssf.assessment.preparation.api;

import io.iotssf.assessment.preparation.application.AssignStakeholder;
import io.iotssf.assessment.preparation.application.ReadPreparation;
import io.iotssf.assessment.preparation.domain.Stakeholder;
import io.iotssf.kit.http.Answers;
import io.iotssf.kit.http.RequiredFields;
import io.iotssf.kit.page.Page;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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

@Path("/api/v1/assessments/{id}/stakeholders")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "preparation")
class StakeholderResource {
  private final ReadPreparation readPreparation;
  private final AssignStakeholder assignStakeholder;

  StakeholderResource(ReadPreparation readPreparation, AssignStakeholder assignStakeholder) {
    this.readPreparation = readPreparation;
    this.assignStakeholder = assignStakeholder;
  }

  @GET
  @RequiresPermission(Permission.READ_ASSESSMENTS)
  @Operation(operationId = "listStakeholders", summary = "The parties, and who acts for them")
  public Page<Stakeholder> list(@PathParam("id") UUID id) {
    return Page.whole(readPreparation.stakeholders(id));
  }

  @GET
  @Path("/{stakeholder}")
  @RequiresPermission(Permission.READ_ASSESSMENTS)
  @Operation(operationId = "getStakeholder", summary = "One party")
  public RestResponse<Stakeholder> get(
      @PathParam("id") UUID id,
      @PathParam("stakeholder") UUID stakeholder,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    Stakeholder found = readPreparation.stakeholder(id, stakeholder);
    return Answers.read(found, found.version(), ifNoneMatch);
  }

  @PUT
  @Path("/{stakeholder}/assignees")
  @Consumes(MediaType.APPLICATION_JSON)
  @RequiresPermission(Permission.ASSIGN_STAKEHOLDERS)
  @Operation(
      operationId = "assignStakeholder",
      summary = "Say who acts for a party",
      description = "If-Match takes the ETag of the stakeholder.")
  public RestResponse<Stakeholder> assign(
      @PathParam("id") UUID id,
      @PathParam("stakeholder") UUID stakeholder,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable AssigneesRequest request) {
    var assignees = RequiredFields.require(request).assignees();
    Stakeholder after = assignStakeholder.assign(id, stakeholder, ifMatch, assignees);
    return Answers.changed(after, after.version());
  }
}
