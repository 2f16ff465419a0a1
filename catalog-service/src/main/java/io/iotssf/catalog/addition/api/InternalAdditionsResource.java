package io.iotssf.catalog.addition.api;

import io.iotssf.catalog.addition.application.ReadAdditions;
import io.iotssf.contracts.catalog.AdditionsDocument;
import io.iotssf.kit.http.Answers;
import io.iotssf.kit.http.EntityTags;
import io.iotssf.kit.json.Sha256;
import io.iotssf.kit.tenant.InternalOperation;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A version of a tenant's additions: the very bytes whose hash was announced. */
@Path("/internal/v1/tenants/{tenant}/additions")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class InternalAdditionsResource {
  private final ReadAdditions reading;

  InternalAdditionsResource(ReadAdditions reading) {
    this.reading = reading;
  }

  /** The tenant of the path was set as the current one when the caller was admitted. */
  @GET
  @Path("{version}")
  @InternalOperation(client = "assessment-service")
  @Operation(
      operationId = "pullAdditions",
      summary = "One version of a tenant's additions, for assessment-service")
  @APIResponseSchema(AdditionsDocument.class)
  public RestResponse<byte[]> pull(
      @PathParam("tenant") String tenant,
      @PathParam("version") long version,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    byte[] document = reading.document(version);
    return Answers.read(document, EntityTags.ofContent(Sha256.hex(document)), ifNoneMatch);
  }
}
