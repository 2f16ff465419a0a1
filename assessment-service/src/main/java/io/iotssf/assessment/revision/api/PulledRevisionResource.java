package io.iotssf.assessment.revision.api;

import io.iotssf.assessment.revision.application.ReadRevisions;
import io.iotssf.kit.http.Answers;
import io.iotssf.kit.http.EntityTags;
import io.iotssf.kit.tenant.InternalOperation;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The one operation for another service; on no gateway and not in the public API document. */
@Path("/internal/v1/tenants/{tenant}/assessments/{id}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class PulledRevisionResource {
  private final ReadRevisions readRevisions;

  PulledRevisionResource(ReadRevisions readRevisions) {
    this.readRevisions = readRevisions;
  }

  /** The tenant of the path was set as the current one when the caller was admitted. */
  @GET
  @Path("/{number: \\d{1,9}}")
  @InternalOperation(client = "report-service")
  @Operation(hidden = true)
  public RestResponse<byte[]> get(
      @PathParam("id") UUID id,
      @PathParam("number") int number,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    var snapshot = readRevisions.oneForService(id, number);
    return Answers.read(
        snapshot.document(), EntityTags.ofContent(snapshot.revision().sha256()), ifNoneMatch);
  }
}
