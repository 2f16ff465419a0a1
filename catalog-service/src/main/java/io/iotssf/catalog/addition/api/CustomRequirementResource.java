package io.iotssf.catalog.addition.api;

import io.iotssf.catalog.addition.application.EditCustomRequirements;
import io.iotssf.catalog.addition.application.ReadAdditions;
import io.iotssf.catalog.addition.domain.Kept;
import io.iotssf.catalog.addition.domain.RequirementDraft;
import io.iotssf.catalog.published.CurrentCatalogue;
import io.iotssf.catalog.published.Filters;
import io.iotssf.catalog.published.PageQuery;
import io.iotssf.catalog.published.Pages;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The requirements that an organisation adds for itself; nobody else sees them. */
@Path(CustomRequirementResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class CustomRequirementResource {
  static final String PATH = "/api/v1/custom-requirements";

  private final ReadAdditions reading;
  private final EditCustomRequirements editing;
  private final CurrentCatalogue catalogue;
  private final Pages pages;
  private final MergePatch mergePatch;
  private final Creation creation;

  CustomRequirementResource(
      ReadAdditions reading,
      EditCustomRequirements editing,
      CurrentCatalogue catalogue,
      Pages pages,
      MergePatch mergePatch,
      Creation creation) {
    this.reading = reading;
    this.editing = editing;
    this.catalogue = catalogue;
    this.pages = pages;
    this.mergePatch = mergePatch;
    this.creation = creation;
  }

  @GET
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(operationId = "listCustomRequirements", summary = "The requirements of your own")
  public Page<CustomRequirementAnswer> list(
      @BeanParam CustomRequirementQuery asked, @BeanParam PageQuery query) {
    var filter = asked.filter(new Filters(catalogue.get()));
    return pages.page(
        reading.requirements(filter, pages.part(query)),
        CustomRequirementAnswer::of,
        Kept::position,
        query);
  }

  @GET
  @Path("{id}")
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(operationId = "getCustomRequirement", summary = "One requirement of your own")
  public RestResponse<CustomRequirementAnswer> get(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    var kept = reading.requirement(id);
    return Answers.read(CustomRequirementAnswer.of(kept), kept.row().version(), ifNoneMatch);
  }

  @GET
  @Path("{id}/versions")
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(
      operationId = "listVersionsOfCustomRequirement",
      summary = "Every version that it ever had, also once it is removed")
  public Page<CustomRequirementVersion> versions(
      @PathParam("id") UUID id, @BeanParam PageQuery query) {
    return pages.cut(
        reading.versionsOfRequirement(id).stream().map(CustomRequirementVersion::of).toList(),
        CustomRequirementVersion::key,
        query);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RequiresPermission(Permission.EDIT_ADDITIONS)
  @Operation(operationId = "addCustomRequirement", summary = "Add a requirement of your own")
  @APIResponse(
      responseCode = "201",
      description = "Added",
      content = @Content(schema = @Schema(implementation = CustomRequirementAnswer.class)))
  public Response add(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable RequirementDraft body) {
    var draft = RequiredFields.require(body);
    return creation.create(
        "POST " + PATH,
        key,
        draft,
        () -> {
          var answer = CustomRequirementAnswer.of(editing.add(draft));
          return new Creation.Created(PATH + "/" + answer.id(), answer.version(), answer);
        });
  }

  @PATCH
  @Path("{id}")
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @RequiresPermission(Permission.EDIT_ADDITIONS)
  @Operation(
      operationId = "changeCustomRequirement",
      summary = "Change a requirement of your own",
      description =
          "If-Match takes the ETag of the requirement. Its former versions stay readable.")
  public RestResponse<CustomRequirementAnswer> change(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = RequirementDraft.class)))
          byte[] body) {
    var patch = mergePatch.parse(body);
    var kept = editing.change(id, ifMatch, before -> patch.applyTo(before, RequirementDraft.class));
    return Answers.changed(CustomRequirementAnswer.of(kept), kept.row().version());
  }

  @DELETE
  @Path("{id}")
  @RequiresPermission(Permission.EDIT_ADDITIONS)
  @Operation(
      operationId = "removeCustomRequirement",
      summary = "Remove a requirement of your own",
      description =
          "If-Match takes the ETag of the requirement. 409 while measures of your own answer it.")
  public RestResponse<Void> remove(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    editing.remove(id, ifMatch);
    return RestResponse.noContent();
  }
}
