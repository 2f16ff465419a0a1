package io.iotssf.assessment.lifecycle.api;

import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.lifecycle.application.ApproveAssessment;
import io.iotssf.assessment.lifecycle.application.ReturnAssessment;
import io.iotssf.assessment.lifecycle.application.SubmitAssessment;
import io.iotssf.kit.http.Answers;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

@Path(AssessmentResource.PATH + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "lifecycle")
class TransitionResource {
  private static final String IF_MATCH = "If-Match takes the ETag of the assessment.";

  private final SubmitAssessment submitAssessment;
  private final ReturnAssessment returnAssessment;
  private final ApproveAssessment approveAssessment;

  TransitionResource(
      SubmitAssessment submitAssessment,
      ReturnAssessment returnAssessment,
      ApproveAssessment approveAssessment) {
    this.submitAssessment = submitAssessment;
    this.returnAssessment = returnAssessment;
    this.approveAssessment = approveAssessment;
  }

  @POST
  @Path("/submit")
  @RequiresPermission(Permission.SUBMIT_ASSESSMENT)
  @Operation(
      operationId = "submitAssessment",
      summary = "Hand a draft in for approval",
      description = IF_MATCH)
  public RestResponse<SummaryResponse> submit(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return moved(submitAssessment.submit(id, ifMatch));
  }

  @POST
  @Path("/return")
  @RequiresPermission(Permission.APPROVE_ASSESSMENT)
  @Operation(
      operationId = "returnAssessment",
      summary = "Give a submitted assessment back",
      description = IF_MATCH)
  public RestResponse<SummaryResponse> giveBack(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return moved(returnAssessment.giveBack(id, ifMatch));
  }

  @POST
  @Path("/approve")
  @RequiresPermission(Permission.APPROVE_ASSESSMENT)
  @Operation(
      operationId = "approveAssessment",
      summary = "Approve what was submitted by somebody else",
      description = IF_MATCH)
  public RestResponse<SummaryResponse> approve(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return moved(approveAssessment.approve(id, ifMatch));
  }

  private static RestResponse<SummaryResponse> moved(Dossier dossier) {
    return Answers.changed(SummaryResponse.of(dossier), dossier.version());
  }
}
