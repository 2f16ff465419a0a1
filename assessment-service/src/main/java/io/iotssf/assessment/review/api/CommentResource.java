package io.iotssf.assessment.review.api;

import io.iotssf.assessment.review.application.CommentOnAssessment;
import io.iotssf.assessment.review.domain.Comment;
import io.iotssf.kit.http.Answers;
import io.iotssf.kit.http.Creation;
import io.iotssf.kit.http.MergePatch;
import io.iotssf.kit.http.RequiredFields;
import io.iotssf.kit.page.Page;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
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

@Path("/api/v1/assessments/{id}/comments")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "review")
class CommentResource {
  private final CommentOnAssessment comments;
  private final Creation creation;
  private final MergePatch mergePatch;

  CommentResource(CommentOnAssessment comments, Creation creation, MergePatch mergePatch) {
    this.comments = comments;
    this.creation = creation;
    this.mergePatch = mergePatch;
  }

  @GET
  @RequiresPermission(Permission.READ_ASSESSMENTS)
  @Operation(
      operationId = "listComments",
      summary = "What people say about the assessment and its rows, oldest first",
      description = "People of one stakeholder see the comments on rows that they see.")
  public Page<Comment> list(@PathParam("id") UUID id) {
    return Page.whole(comments.all(id));
  }

  @GET
  @Path("/{comment}")
  @RequiresPermission(Permission.READ_ASSESSMENTS)
  @Operation(operationId = "getComment", summary = "One comment")
  public RestResponse<Comment> get(
      @PathParam("id") UUID id,
      @PathParam("comment") UUID comment,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    Comment found = comments.one(id, comment);
    return Answers.read(found, found.version(), ifNoneMatch);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RequiresPermission(Permission.COMMENT)
  @Operation(operationId = "addComment", summary = "Say something about a row, or the whole")
  @APIResponse(
      responseCode = "201",
      description = "Added",
      content = @Content(schema = @Schema(implementation = Comment.class)))
  public Response add(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable CommentRequest body) {
    CommentRequest request = RequiredFields.require(body);
    String path = "/api/v1/assessments/" + id + "/comments";
    return creation.create(
        "POST " + path,
        key,
        request,
        () -> {
          Comment added = comments.add(id, request.kind(), request.row(), request.text());
          return new Creation.Created(path + "/" + added.id(), added.version(), added);
        });
  }

  @PATCH
  @Path("/{comment}")
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @RequiresPermission(Permission.COMMENT)
  @Operation(
      operationId = "changeComment",
      summary = "Word a comment anew, or settle it",
      description = "If-Match takes the ETag of the comment.")
  public RestResponse<Comment> change(
      @PathParam("id") UUID id,
      @PathParam("comment") UUID comment,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = Comment.Wording.class)))
          byte[] body) {
    var patch = mergePatch.parse(body);
    Comment after =
        comments.change(
            id, comment, ifMatch, before -> patch.applyTo(before, Comment.Wording.class));
    return Answers.changed(after, after.version());
  }
}
