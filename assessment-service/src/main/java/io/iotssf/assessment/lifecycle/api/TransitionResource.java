package io.iotssf.assessment.lifecycle.api;

import io.iotssf.assessment.dossier.application.Rulings;
import io.iotssf.assessment.dossier.application.WritePath;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.dossier.domain.Wording;
import io.iotssf.assessment.lifecycle.application.ApproveAssessment;
import io.iotssf.assessment.lifecycle.application.MoveAssessment;
import io.iotssf.assessment.lifecycle.application.SubmitAssessment;
import io.iotssf.assessment.lifecycle.domain.Move;
import io.iotssf.kit.http.Answers;
import io.iotssf.kit.http.RequiredFields;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

@Path(AssessmentResource.PATH + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "lifecycle")
class TransitionResource {
  private static final String IF_MATCH = "If-Match takes the ETag of the assessment.";

  private final SubmitAssessment submitAssessment;
  private final ApproveAssessment approveAssessment;
  private final MoveAssessment moveAssessment;

  TransitionResource(
      SubmitAssessment submitAssessment,
      ApproveAssessment approveAssessment,
      MoveAssessment moveAssessment) {
    this.submitAssessment = submitAssessment;
    this.approveAssessment = approveAssessment;
    this.moveAssessment = moveAssessment;
  }

  @POST
  @Path("/submit")
  @RequiresPermission(Permission.SUBMIT_ASSESSMENT)
  @Operation(
      operationId = "submitAssessment",
      summary = "Hand a draft in for approval",
      description =
          IF_MATCH + " While anything blocking is missing, 409 names all of it; see readiness.")
  public RestResponse<SummaryResponse> submit(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("why") @Nullable String why) {
    return moved(submitAssessment.submit(id, ifMatch, why));
  }

  @POST
  @Path("/approve")
  @RequiresPermission(Permission.APPROVE_ASSESSMENT)
  @Operation(
      operationId = "approveAssessment",
      summary = "Approve what was submitted by somebody else",
      description = IF_MATCH)
  public RestResponse<SummaryResponse> approve(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("why") @Nullable String why) {
    return moved(approveAssessment.approve(id, ifMatch, why));
  }

  @POST
  @Path("/return")
  @Consumes(MediaType.APPLICATION_JSON)
  @RequiresPermission(Permission.APPROVE_ASSESSMENT)
  @Operation(
      operationId = "returnAssessment",
      summary = "Give a submitted assessment back",
      description = IF_MATCH)
  public RestResponse<SummaryResponse> giveBack(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable ReasonRequest body) {
    return move(id, Move.RETURN, ifMatch, body);
  }

  @POST
  @Path("/reopen")
  @Consumes(MediaType.APPLICATION_JSON)
  @RequiresPermission(Permission.SUBMIT_ASSESSMENT)
  @Operation(
      operationId = "reopenAssessment",
      summary = "Make an approved assessment a draft again",
      description = IF_MATCH + " Its revisions stay; the newest one is in force meanwhile.")
  public RestResponse<SummaryResponse> reopen(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable ReasonRequest body) {
    return move(id, Move.REOPEN, ifMatch, body);
  }

  @POST
  @Path("/archive")
  @Consumes(MediaType.APPLICATION_JSON)
  @RequiresPermission(Permission.ARCHIVE_ASSESSMENT)
  @Operation(
      operationId = "archiveAssessment",
      summary = "Put an assessment away for good; it stays readable",
      description = IF_MATCH)
  public RestResponse<SummaryResponse> archive(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable ReasonRequest body) {
    return move(id, Move.ARCHIVE, ifMatch, body);
  }

  private RestResponse<SummaryResponse> move(
      UUID id, Move move, @Nullable String ifMatch, @Nullable ReasonRequest body) {
    String reason = RequiredFields.require(body).reason();
    Rulings.enforce(Wording.judge("reason", reason, WritePath.LONGEST_REASON));
    return moved(moveAssessment.move(id, move, ifMatch, reason));
  }

  private static RestResponse<SummaryResponse> moved(Dossier dossier) {
    return Answers.changed(SummaryResponse.of(dossier), dossier.version());
  }
}
