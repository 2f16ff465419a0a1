package io.iotssf.catalog.addition.api;

import io.iotssf.catalog.addition.application.EditCustomMeasures;
import io.iotssf.catalog.addition.application.ReadAdditions;
import io.iotssf.catalog.addition.domain.CustomMeasures;
import io.iotssf.catalog.addition.domain.Kept;
import io.iotssf.catalog.addition.domain.MeasureDraft;
import io.iotssf.catalog.addition.domain.MeasureIsSound;
import io.iotssf.catalog.published.PageQuery;
import io.iotssf.catalog.published.Pages;
import io.iotssf.catalog.published.QueryValue;
import io.iotssf.kit.http.Answers;
import io.iotssf.kit.http.Creation;
import io.iotssf.kit.http.MergePatch;
import io.iotssf.kit.http.RequiredFields;
import io.iotssf.kit.page.Page;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The measures that an organisation adds for itself; nobody else sees them. */
@Path(CustomMeasureResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class CustomMeasureResource {
  static final String PATH = "/api/v1/custom-measures";

  private final ReadAdditions reading;
  private final EditCustomMeasures editing;
  private final Pages pages;
  private final MergePatch mergePatch;
  private final Creation creation;

  CustomMeasureResource(
      ReadAdditions reading,
      EditCustomMeasures editing,
      Pages pages,
      MergePatch mergePatch,
      Creation creation) {
    this.reading = reading;
    this.editing = editing;
    this.pages = pages;
    this.mergePatch = mergePatch;
    this.creation = creation;
  }

  @GET
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(operationId = "listCustomMeasures", summary = "The example measures of your own")
  public Page<CustomMeasureAnswer> list(
      @QueryParam("requirementId")
          @Parameter(description = "Id of a published requirement, or of one of your own.")
          @Nullable String requirementId,
      @QueryParam("role") @Nullable String role,
      @BeanParam PageQuery query) {
    String askedRole = QueryValue.among(MeasureIsSound.ROLES, "role", role);
    return pages.page(
        reading.measures(new CustomMeasures.Filter(requirementId, askedRole), pages.part(query)),
        CustomMeasureAnswer::of,
        Kept::position,
        query);
  }

  @GET
  @Path("{id}")
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(operationId = "getCustomMeasure", summary = "One measure of your own")
  public RestResponse<CustomMeasureAnswer> get(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    var kept = reading.measure(id);
    return Answers.read(CustomMeasureAnswer.of(kept), kept.row().version(), ifNoneMatch);
  }

  @GET
  @Path("{id}/versions")
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(
      operationId = "listVersionsOfCustomMeasure",
      summary = "Every version that it ever had, also once it is removed")
  public Page<CustomMeasureVersion> versions(@PathParam("id") UUID id, @BeanParam PageQuery query) {
    return pages.cut(
        reading.versionsOfMeasure(id).stream().map(CustomMeasureVersion::of).toList(),
        CustomMeasureVersion::key,
        query);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RequiresPermission(Permission.EDIT_ADDITIONS)
  @Operation(operationId = "addCustomMeasure", summary = "Add a measure of your own")
  @APIResponse(
      responseCode = "201",
      description = "Added",
      content = @Content(schema = @Schema(implementation = CustomMeasureAnswer.class)))
  public Response add(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable MeasureDraft body) {
    var draft = RequiredFields.require(body);
    return creation.create(
        "POST " + PATH,
        key,
        draft,
        () -> {
          var answer = CustomMeasureAnswer.of(editing.add(draft));
          return new Creation.Created(PATH + "/" + answer.id(), answer.version(), answer);
        });
  }

  @PATCH
  @Path("{id}")
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @RequiresPermission(Permission.EDIT_ADDITIONS)
  @Operation(
      operationId = "changeCustomMeasure",
      summary = "Change a measure of your own",
      description = "If-Match takes the ETag of the measure. Its former versions stay readable.")
  public RestResponse<CustomMeasureAnswer> change(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = MeasureDraft.class)))
          byte[] body) {
    var patch = mergePatch.parse(body);
    var kept = editing.change(id, ifMatch, before -> patch.applyTo(before, MeasureDraft.class));
    return Answers.changed(CustomMeasureAnswer.of(kept), kept.row().version());
  }

  @DELETE
  @Path("{id}")
  @RequiresPermission(Permission.EDIT_ADDITIONS)
  @Operation(
      operationId = "removeCustomMeasure",
      summary = "Remove a measure of your own",
      description = "If-Match takes the ETag of the measure.")
  public RestResponse<Void> remove(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    editing.remove(id, ifMatch);
    return RestResponse.noContent();
  }
}
