package io.iotssf.assessment.treatment.api;

import io.iotssf.assessment.treatment.application.DecideRequirement;
import io.iotssf.assessment.treatment.application.ReadTreatment;
import io.iotssf.assessment.treatment.domain.RequirementDecision;
import io.iotssf.kit.http.Answers;
import io.iotssf.kit.http.MergePatch;
import io.iotssf.kit.page.Page;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/assessments/{id}/requirement-decisions")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "treatment")
class RequirementDecisionResource {
  private final ReadTreatment readTreatment;
  private final DecideRequirement decideRequirement;
  private final MergePatch mergePatch;

  RequirementDecisionResource(
      ReadTreatment readTreatment, DecideRequirement decideRequirement, MergePatch mergePatch) {
    this.readTreatment = readTreatment;
    this.decideRequirement = decideRequirement;
    this.mergePatch = mergePatch;
  }

  @GET
  @RequiresPermission(Permission.READ_ASSESSMENTS)
  @Operation(
      operationId = "listRequirementDecisions",
      summary = "What was decided on each requirement",
      description = "People who act for one stakeholder see the decisions of that one.")
  public Page<RequirementDecision> list(@PathParam("id") UUID id) {
    return Page.whole(readTreatment.decisions(id));
  }

  @GET
  @Path("/{decision}")
  @RequiresPermission(Permission.READ_ASSESSMENTS)
  @Operation(operationId = "getRequirementDecision", summary = "One decision")
  public RestResponse<RequirementDecision> get(
      @PathParam("id") UUID id,
      @PathParam("decision") UUID decision,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    RequirementDecision found = readTreatment.decision(id, decision);
    return Answers.read(found, found.version(), ifNoneMatch);
  }

  @PATCH
  @Path("/{decision}")
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @RequiresPermission(Permission.EDIT_DECISIONS)
  @Operation(
      operationId = "decideRequirement",
      summary = "Decide anew on a requirement",
      description = "If-Match takes the ETag of the decision. A reason is needed unless adopted.")
  public RestResponse<RequirementDecision> patch(
      @PathParam("id") UUID id,
      @PathParam("decision") UUID decision,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = RequirementDecision.Verdict.class)))
          byte[] body) {
    var patch = mergePatch.parse(body);
    RequirementDecision after =
        decideRequirement.decide(
            id,
            decision,
            ifMatch,
            before -> patch.applyTo(before, RequirementDecision.Verdict.class));
    return Answers.changed(after, after.version());
  }
}
