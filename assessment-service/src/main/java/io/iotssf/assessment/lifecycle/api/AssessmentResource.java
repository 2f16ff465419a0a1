package io.iotssf.assessment.lifecycle.api;

import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.http.Paging;
import io.iotssf.assessment.lifecycle.application.CreateAssessment;
import io.iotssf.assessment.lifecycle.application.ReadAssessments;
import io.iotssf.kit.http.Answers;
import io.iotssf.kit.http.Creation;
import io.iotssf.kit.http.EntityTags;
import io.iotssf.kit.http.RequiredFields;
import io.iotssf.kit.page.Page;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

  private final CreateAssessment createAssessment;
  private final ReadAssessments readAssessments;
  private final Creation creation;
  private final PlaceCursors cursors;

  AssessmentResource(
      CreateAssessment createAssessment,
      ReadAssessments readAssessments,
      Creation creation,
      PlaceCursors cursors) {
    this.createAssessment = createAssessment;
    this.readAssessments = readAssessments;
    this.creation = creation;
    this.cursors = cursors;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RequiresPermission(Permission.CREATE_ASSESSMENT)
  @Operation(operationId = "createAssessment", summary = "Start an assessment from a use case")
  @APIResponse(
      responseCode = "201",
      description = "The assessment with everything that the use case gave it",
      content = @Content(schema = @Schema(implementation = AssessmentResponse.class)))
  public Response create(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable CreateRequest body) {
    CreateRequest request = RequiredFields.require(body);
    return creation.create(
        "POST " + PATH,
        key,
        request,
        () -> {
          var made = createAssessment.create(request.fromUseCase(), request.title());
          Dossier head = made.dossier();
          return new Creation.Created(
              PATH + "/" + head.id(), head.version(), AssessmentResponse.of(made));
        });
  }

  @GET
  @RequiresPermission(Permission.READ_ASSESSMENTS)
  @Operation(
      operationId = "listAssessments",
      summary = "The assessments that the caller may read whole, newest first")
  public Page<SummaryResponse> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("100") int limit) {
    List<Dossier> heads = readAssessments.newestFirst(cursors.place(cursor), limit + 1);
    return Paging.page(heads, limit, SummaryResponse::of, cursors::after);
  }

  @GET
  @Path("/{id}")
  @RequiresPermission(Permission.READ_ASSESSMENTS)
  @Operation(operationId = "getAssessment", summary = "An assessment with all its parts")
  public RestResponse<AssessmentResponse> get(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    if (ifNoneMatch != null) {
      String etag = EntityTags.ofVersion(readAssessments.head(id).version());
      if (EntityTags.isKnown(ifNoneMatch, etag)) {
        return Answers.unchanged(etag);
      }
    }
    var whole = readAssessments.whole(id);
    return Answers.changed(AssessmentResponse.of(whole), whole.dossier().version());
  }
}
