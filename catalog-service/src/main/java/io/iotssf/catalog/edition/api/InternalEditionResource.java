package io.iotssf.catalog.edition.api;

import io.iotssf.catalog.edition.domain.Editions;
import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.kit.http.EntityTags;
import io.iotssf.kit.json.Sha256;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.tenant.InternalOperation;
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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The document of a release, for assessment-service: the very bytes whose hash was announced. */
@Path("/internal/v1/editions")
class InternalEditionResource {
  private final Editions editions;

  InternalEditionResource(Editions editions) {
    this.editions = editions;
  }

  @GET
  @Path("{edition}/releases/{release}")
  @Produces(MediaType.APPLICATION_JSON)
  @InternalOperation(client = "assessment-service")
  @Operation(
      operationId = "pullEdition",
      summary = "The document of one release, for assessment-service")
  @APIResponseSchema(EditionDocument.class)
  public RestResponse<byte[]> pull(
      @PathParam("edition") String id,
      @PathParam("release") int release,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    byte[] document = editions.document(id, release).orElseThrow(ProblemException::notFound);
    String tag = EntityTags.ofContent(Sha256.hex(document));
    ResponseBuilder<byte[]> answer =
        EntityTags.isKnown(ifNoneMatch, tag)
            ? ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED, null)
            : ResponseBuilder.ok(document);
    return answer.header(HttpHeaders.ETAG, tag).build();
  }
}
