package io.iotssf.assessment.exchange.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.exchange.application.ImportAssessment;
import io.iotssf.assessment.exchange.domain.AssessmentExport;
import io.iotssf.assessment.part.application.Rejections;
import io.iotssf.assessment.part.domain.Fault;
import io.iotssf.kit.http.Creation;
import io.iotssf.kit.http.RecordReader;
import io.iotssf.kit.problem.Problem;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "exchange")
class ImportResource {
  private final ImportAssessment importAssessment;
  private final RecordReader reader;
  private final Creation creation;

  ImportResource(ImportAssessment importAssessment, RecordReader reader, Creation creation) {
    this.importAssessment = importAssessment;
    this.reader = reader;
    this.creation = creation;
  }

  /** What came of an import. */
  record Imported(UUID assessment, String title, long version) {}

  /** What was sent, for the comparison of two requests with one key. */
  private record Sent(JsonNode file) {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RequiresPermission(Permission.CREATE_ASSESSMENT)
  @Operation(
      operationId = "importAssessment",
      summary = "Take a whole assessment over from a document",
      description =
          "All or nothing: 422 names every fault by its JSON pointer. Ids of rows are kept; nobody"
              + " is assigned to a stakeholder. `history` is not taken over; `origin` keeps which"
              + " assessment and version the file says that it was exported from.")
  @APIResponse(
      responseCode = "201",
      description = "The new draft",
      content = @Content(schema = @Schema(implementation = Imported.class)))
  public Response add(
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @RequestBody(content = @Content(schema = @Schema(implementation = AssessmentExport.class)))
          @Nullable JsonNode body) {
    if (body == null) {
      throw new ProblemException(
          ProblemType.MALFORMED_REQUEST, "Send the document of an export as the body.");
    }
    return creation.create(
        "POST /api/v1/imports",
        key,
        new Sent(body),
        () -> {
          Dossier head = importAssessment.add(read(body));
          return new Creation.Created(
              "/api/v1/assessments/" + head.id(),
              head.version(),
              new Imported(head.id(), head.title(), head.version()));
        });
  }

  private AssessmentExport read(JsonNode body) {
    List<Problem.Place> faults = new ArrayList<>();
    Optional<AssessmentExport> file = reader.read(body, AssessmentExport.class, "", faults);
    Rejections.enforce(
        faults.stream().map(each -> new Fault(each.pointer(), each.detail())).toList());
    return file.orElseThrow();
  }
}
