package io.iotssf.assessment.treatment.api;

import io.iotssf.assessment.treatment.application.AddComponentThreat;
import io.iotssf.assessment.treatment.application.ChangeComponentThreat;
import io.iotssf.assessment.treatment.application.ReadTreatment;
import io.iotssf.assessment.treatment.domain.ComponentThreat;
import io.iotssf.kit.http.Answers;
import io.iotssf.kit.http.Creation;
import io.iotssf.kit.http.MergePatch;
import io.iotssf.kit.http.RequiredFields;
import io.iotssf.kit.page.Page;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/assessments/{id}/component-threats")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "treatment")
class ComponentThreatResource {
  private final ReadTreatment readTreatment;
  private final AddComponentThreat addComponentThreat;
  private final ChangeComponentThreat changeComponentThreat;
  private final MergePatch mergePatch;
  private final Creation creation;

  ComponentThreatResource(
      ReadTreatment readTreatment,
      AddComponentThreat addComponentThreat,
      ChangeComponentThreat changeComponentThreat,
      MergePatch mergePatch,
      Creation creation) {
    this.readTreatment = readTreatment;
    this.addComponentThreat = addComponentThreat;
    this.changeComponentThreat = changeComponentThreat;
    this.mergePatch = mergePatch;
    this.creation = creation;
  }

  @GET
  @RequiresPermission(Permission.READ_ASSESSMENTS)
  @Operation(operationId = "listComponentThreats", summary = "The threats of every component")
  public Page<ComponentThreat> list(@PathParam("id") UUID id) {
    return Page.whole(readTreatment.threats(id));
  }

  @GET
  @Path("/{threat}")
  @RequiresPermission(Permission.READ_ASSESSMENTS)
  @Operation(operationId = "getComponentThreat", summary = "One threat of a component")
  public RestResponse<ComponentThreat> get(
      @PathParam("id") UUID id,
      @PathParam("threat") UUID threat,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    ComponentThreat found = readTreatment.threat(id, threat);
    return Answers.read(found, found.version(), ifNoneMatch);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RequiresPermission(Permission.EDIT_ASSESSMENT)
  @Operation(operationId = "addComponentThreat", summary = "Assume one more threat")
  @APIResponse(
      responseCode = "201",
      description = "Added",
      content = @Content(schema = @Schema(implementation = ComponentThreat.class)))
  public Response add(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ComponentThreatRequest body) {
    var request = RequiredFields.require(body);
    String path = "/api/v1/assessments/" + id + "/component-threats";
    return creation.create(
        "POST " + path,
        key,
        request,
        () -> {
          ComponentThreat added = addComponentThreat.add(id, request.toDomain());
          return new Creation.Created(path + "/" + added.id(), added.version(), added);
        });
  }

  @PATCH
  @Path("/{threat}")
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @RequiresPermission(Permission.EDIT_ASSESSMENT)
  @Operation(
      operationId = "describeComponentThreat",
      summary = "Describe a threat anew",
      description = "If-Match takes the ETag of the threat.")
  public RestResponse<ComponentThreat> patch(
      @PathParam("id") UUID id,
      @PathParam("threat") UUID threat,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = ComponentThreat.Description.class)))
          byte[] body) {
    var patch = mergePatch.parse(body);
    ComponentThreat after =
        changeComponentThreat.describe(
            id,
            threat,
            ifMatch,
            before -> patch.applyTo(before, ComponentThreat.Description.class));
    return Answers.changed(after, after.version());
  }

  @DELETE
  @Path("/{threat}")
  @RequiresPermission(Permission.EDIT_ASSESSMENT)
  @Operation(
      operationId = "removeComponentThreat",
      summary = "Remove a threat",
      description = "If-Match takes the ETag of the threat.")
  public RestResponse<Void> remove(
      @PathParam("id") UUID id,
      @PathParam("threat") UUID threat,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    changeComponentThreat.remove(id, threat, ifMatch);
    return RestResponse.noContent();
  }
}
