package io.iotssf.assessment.lifecycle.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.http.Paging;
import io.iotssf.assessment.lifecycle.application.DescribeAssessment;
import io.iotssf.assessment.lifecycle.application.DescribeAssessment.Description;
import io.iotssf.assessment.lifecycle.application.ReadAssessments;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.kit.http.Answers;
import io.iotssf.kit.http.Creation;
import io.iotssf.kit.http.EntityTags;
import io.iotssf.kit.http.MergePatch;
import io.iotssf.kit.http.RequiredFields;
import io.iotssf.kit.page.Page;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path(AssessmentResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "lifecycle")
class AssessmentResource {
  static final String PATH = "/api/v1/assessments";

  private final Starts starts;
  private final ReadAssessments readAssessments;
  private final DescribeAssessment describeAssessment;
  private final Creation creation;
  private final MergePatch mergePatch;
  private final PlaceCursors cursors;
  private final WholeBody wholeBody;

  AssessmentResource(
      Starts starts,
      ReadAssessments readAssessments,
      DescribeAssessment describeAssessment,
      Creation creation,
      MergePatch mergePatch,
      PlaceCursors cursors,
      WholeBody wholeBody) {
    this.starts = starts;
    this.readAssessments = readAssessments;
    this.describeAssessment = describeAssessment;
    this.creation = creation;
    this.mergePatch = mergePatch;
    this.cursors = cursors;
    this.wholeBody = wholeBody;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RequiresPermission(Permission.CREATE_ASSESSMENT)
  @Operation(
      operationId = "createAssessment",
      summary = "Start an assessment from a use case, as a copy, or with a blank sheet")
  @APIResponse(
      responseCode = "201",
      description = "The head of the assessment",
      content = @Content(schema = @Schema(implementation = SummaryResponse.class)))
  public Response create(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable StartRequest body) {
    StartRequest request = RequiredFields.require(body);
    return creation.create(
        "POST " + PATH,
        key,
        request,
        () -> {
          Dossier head = starts.start(request);
          return new Creation.Created(
              PATH + "/" + head.id(), head.version(), SummaryResponse.of(head));
        });
  }

  @GET
  @RequiresPermission(Permission.READ_ASSESSMENTS)
  @Operation(
      operationId = "listAssessments",
      summary = "The assessments of which the caller may see at least a part, newest first")
  public Page<SummaryResponse> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("100") int limit) {
    List<Dossier> heads = readAssessments.newestFirst(cursors.place(cursor), limit + 1);
    return Paging.page(heads, limit, SummaryResponse::of, cursors::after);
  }

  @GET
  @Path("/{id}")
  @RequiresPermission(Permission.READ_ASSESSMENTS)
  @Operation(
      operationId = "getAssessment",
      summary = "An assessment with its rows",
      description =
          "People who act for one stakeholder see what belongs to it. What the assessment quotes"
              + " and nobody edits stands in the export.")
  @APIResponse(
      responseCode = "200",
      description = "The head, and the rows by kind, each with its version",
      content =
          @Content(schema = @Schema(allOf = {SummaryResponse.class, AssessmentContent.class})))
  public RestResponse<byte[]> get(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch)
      throws JsonProcessingException {
    if (ifNoneMatch != null) {
      String etag = EntityTags.ofVersion(readAssessments.head(id).version());
      if (EntityTags.isKnown(ifNoneMatch, etag)) {
        return Answers.unchanged(etag);
      }
    }
    var seen = readAssessments.whole(id);
    return Answers.changed(wholeBody.of(seen), seen.dossier().version());
  }

  @PATCH
  @Path("/{id}")
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @RequiresPermission(Permission.EDIT_ASSESSMENT)
  @Operation(
      operationId = "describeAssessment",
      summary = "Change title, applying entity or next review of a draft",
      description = "If-Match takes the ETag of the assessment.")
  public RestResponse<SummaryResponse> describe(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("why") @Nullable String why,
      @RequestBody(content = @Content(schema = @Schema(implementation = Description.class)))
          byte[] body) {
    var patch = mergePatch.parse(body);
    Dossier after =
        describeAssessment.describe(
            id, ifMatch, before -> patch.applyTo(before, Description.class), why);
    return Answers.changed(SummaryResponse.of(after), after.version());
  }
}
