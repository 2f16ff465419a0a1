package io.iotssf.assessment.exchange.api;

import io.iotssf.assessment.exchange.application.ExportAssessment;
import io.iotssf.assessment.exchange.domain.AssessmentExport;
import io.iotssf.kit.http.Answers;
import io.iotssf.kit.http.EntityTags;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.json.Sha256;
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

@Path("/api/v1/assessments/{id}/export")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "exchange")
class ExportResource {
  private final ExportAssessment exportAssessment;

  ExportResource(ExportAssessment exportAssessment) {
    this.exportAssessment = exportAssessment;
  }

  @GET
  @RequiresPermission(Permission.READ_ASSESSMENTS)
  @Operation(
      operationId = "exportAssessment",
      summary = "A whole assessment in one document",
      description =
          "Equal content gives equal bytes. The history is part of it for those who may read it."
              + " Who acts for a stakeholder is not: it is no part of what the assessment says.")
  @APIResponse(
      responseCode = "200",
      description = "The assessment, as an import takes it",
      content = @Content(schema = @Schema(implementation = AssessmentExport.class)))
  public RestResponse<byte[]> export(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    byte[] document = Json.bytes(exportAssessment.export(id));
    return Answers.read(document, EntityTags.ofContent(Sha256.hex(document)), ifNoneMatch);
  }
}
