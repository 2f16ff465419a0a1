package io.iotssf.assessment.revision.api;

import io.iotssf.assessment.revision.application.ReadRevisions;
import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.kit.http.Answers;
import io.iotssf.kit.http.EntityTags;
import io.iotssf.kit.page.Page;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/assessments/{id}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "revision")
class RevisionResource {
  private final ReadRevisions readRevisions;

  RevisionResource(ReadRevisions readRevisions) {
    this.readRevisions = readRevisions;
  }

  @GET
  @RequiresPermission(Permission.READ_ASSESSMENTS)
  @Operation(
      operationId = "listRevisions",
      summary = "The approved snapshots; the newest is in force")
  public Page<RevisionResponse> list(@PathParam("id") UUID id) {
    return Page.whole(RevisionResponse.of(readRevisions.all(id)));
  }

  @GET
  @Path("/{number: \\d{1,9}}")
  @RequiresPermission(Permission.READ_ASSESSMENTS)
  @Operation(
      operationId = "getRevision",
      summary = "An approved snapshot, byte for byte as it was approved",
      description = "The ETag is the SHA-256 of the bytes.")
  @APIResponse(
      responseCode = "200",
      description = "The snapshot",
      content = @Content(schema = @Schema(implementation = RevisionDocument.class)))
  public RestResponse<byte[]> get(
      @PathParam("id") UUID id,
      @PathParam("number") int number,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    var snapshot = readRevisions.one(id, number);
    return Answers.read(
        snapshot.document(), EntityTags.ofContent(snapshot.revision().sha256()), ifNoneMatch);
  }
}
