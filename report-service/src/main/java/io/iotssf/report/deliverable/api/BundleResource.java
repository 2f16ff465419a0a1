package io.iotssf.report.deliverable.api;

import io.iotssf.kit.http.EntityTags;
import io.iotssf.kit.json.Sha256;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.table.Archive;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import io.iotssf.report.deliverable.application.ReadDeliverables;
import io.iotssf.report.deliverable.domain.Deliverable;
import io.iotssf.report.deliverable.domain.Rendition;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** All documents of a revision in one file. */
@Path("/api/v1")
@Produces("application/zip")
@Tag(name = "deliverables")
class BundleResource {
  private static final Logger LOG = Logger.getLogger(BundleResource.class);
  private static final int ALL = 100_000;
  private static final String HASHES = "SHA256SUMS";

  private final ReadDeliverables read;

  BundleResource(ReadDeliverables read) {
    this.read = read;
  }

  @GET
  @Path("/assessments/{assessment}/deliverables.zip")
  @RequiresPermission(Permission.READ_DELIVERABLES)
  @Operation(
      operationId = "getBundleOfDeliverables",
      summary = "All deliverables of a revision that you may see, in every format, as a ZIP",
      description =
          "Of the newest revision unless another is asked for. The file SHA256SUMS in it names the"
              + " hash of each document, as `sha256sum --check` reads it.")
  @APIResponse(
      responseCode = "200",
      description = "The archive.",
      content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "304", description = "It is the one that If-None-Match names.")
  @APIResponse(responseCode = "404", description = "None is ready, or none is yours to see.")
  public Response bundle(
      @PathParam("assessment") String assessment,
      @BeanParam DeliverableFilters filters,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
    List<Deliverable> deliverables = ofOneRevision(Ids.of(assessment), filters);
    String hashes = hashes(deliverables);
    String tag = EntityTags.ofContent(Sha256.hex(hashes.getBytes(StandardCharsets.UTF_8)));
    Response.ResponseBuilder answer =
        EntityTags.isKnown(known, tag)
            ? Response.notModified()
            : Response.ok((StreamingOutput) out -> write(deliverables, hashes, out))
                .header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"deliverables-r%d.zip\""
                        .formatted(deliverables.getFirst().revision()));
    return answer
        .header(HttpHeaders.ETAG, tag)
        .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
        .build();
  }

  private void write(List<Deliverable> deliverables, String hashes, OutputStream out) {
    try {
      Archive.write(files(deliverables, hashes), out);
    } catch (IOException gone) {
      LOG.debug("Whoever asked for the archive did not wait for its end", gone);
    }
  }

  private List<Deliverable> ofOneRevision(UUID assessment, DeliverableFilters filters) {
    List<Deliverable> found = read.list(filters.query(assessment, null, ALL));
    if (found.isEmpty()) {
      throw ProblemException.notFound();
    }
    int revision = found.getFirst().revision();
    return found.stream().filter(each -> each.revision() == revision).toList();
  }

  private static String hashes(List<Deliverable> deliverables) {
    StringBuilder hashes = new StringBuilder();
    for (Deliverable deliverable : deliverables) {
      for (Rendition rendition : deliverable.renditions()) {
        hashes
            .append(rendition.sha256())
            .append("  ")
            .append(deliverable.asciiFileName(rendition.format()))
            .append('\n');
      }
    }
    return hashes.toString();
  }

  /** Each is read when its turn has come: no more than one of them is held. */
  private Map<String, Supplier<byte[]>> files(List<Deliverable> deliverables, String hashes) {
    Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
    files.put(HASHES, () -> hashes.getBytes(StandardCharsets.UTF_8));
    for (Deliverable deliverable : deliverables) {
      for (Rendition rendition : deliverable.renditions()) {
        files.put(
            deliverable.asciiFileName(rendition.format()),
            () -> read.content(deliverable, rendition.format()));
      }
    }
    return files;
  }
}
