package io.iotssf.report.deliverable.api;

import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import io.iotssf.report.deliverable.application.ReadDeliverables;
import io.iotssf.report.deliverable.domain.Deliverable;
import io.iotssf.report.deliverable.domain.Rendition;
import io.iotssf.report.rendering.model.DocumentFormat;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The documents themselves. */
@Path("/api/v1")
@Produces({
  "text/html",
  "application/pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "text/csv",
  "application/json",
  "image/svg+xml"
})
@Tag(name = "deliverables")
class ContentResource {
  private final ReadDeliverables read;

  ContentResource(ReadDeliverables read) {
    this.read = read;
  }

  @GET
  @Path("/deliverables/{id}/content")
  @RequiresPermission(Permission.READ_DELIVERABLES)
  @Operation(
      operationId = "getDeliverableContent",
      summary = "The document itself, in the format that Accept asks for",
      description =
          "HTML where anything will do. The SHA-256 of the content is its ETag; parts are sent for"
              + " Range.")
  @APIResponse(
      responseCode = "200",
      description = "The document.",
      content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "206", description = "The part that Range asks for.")
  @APIResponse(responseCode = "304", description = "It is the one that If-None-Match names.")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see.")
  @APIResponse(responseCode = "406", description = "It is not there in a format that will do.")
  @APIResponse(responseCode = "416", description = "It has no such part.")
  public Response content(@PathParam("id") String id, @Context HttpHeaders headers) {
    Deliverable deliverable = read.find(Ids.of(id));
    return answer(deliverable, chosen(deliverable, headers), headers);
  }

  @GET
  @Path("/deliverables/{id}/content.{format}")
  @RequiresPermission(Permission.READ_DELIVERABLES)
  @Operation(
      operationId = "getDeliverableContentInFormat",
      summary = "The document itself, in the format that the path names")
  @APIResponse(
      responseCode = "200",
      description = "The document.",
      content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "206", description = "The part that Range asks for.")
  @APIResponse(responseCode = "304", description = "It is the one that If-None-Match names.")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see.")
  @APIResponse(responseCode = "416", description = "It has no such part.")
  public Response contentInFormat(
      @PathParam("id") String id,
      @Parameter(
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"html", "pdf", "docx", "xlsx", "csv", "json", "svg"}))
          @PathParam("format")
          String format,
      @Context HttpHeaders headers) {
    Deliverable deliverable = read.find(Ids.of(id));
    Rendition rendition =
        DocumentFormat.of(format)
            .flatMap(deliverable::rendition)
            .orElseThrow(ProblemException::notFound);
    return answer(deliverable, rendition, headers);
  }

  private Response answer(Deliverable deliverable, Rendition rendition, HttpHeaders headers) {
    return ContentAnswer.of(
        deliverable, rendition, headers, () -> read.content(deliverable, rendition.format()));
  }

  /** The format that the client likes best; of those it likes equally, the first of ours. */
  private static Rendition chosen(Deliverable deliverable, HttpHeaders headers) {
    List<MediaType> accepted =
        headers.getAcceptableMediaTypes().stream()
            .sorted(Comparator.comparingDouble(ContentResource::weight).reversed())
            .toList();
    return accepted.stream()
        .filter(type -> weight(type) > 0)
        .flatMap(type -> deliverable.renditions().stream().filter(one -> is(one, type)))
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.NOT_ACCEPTABLE,
                    "This document is there as "
                        + deliverable.renditions().stream()
                            .map(one -> MediaType.valueOf(one.format().mediaType()))
                            .map(type -> type.getType() + "/" + type.getSubtype())
                            .toList()
                        + "."));
  }

  private static double weight(MediaType accepted) {
    return Double.parseDouble(accepted.getParameters().getOrDefault("q", "1"));
  }

  private static boolean is(Rendition rendition, MediaType accepted) {
    return MediaType.valueOf(rendition.format().mediaType()).isCompatible(accepted);
  }
}
