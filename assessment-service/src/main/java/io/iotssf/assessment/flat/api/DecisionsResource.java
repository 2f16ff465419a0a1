package io.iotssf.assessment.flat.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.iotssf.assessment.treatment.domain.TreatmentKinds;
import io.iotssf.contracts.assessment.RequirementDecision;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "flat")
class DecisionsResource {
  private final FlatPages pages;

  /** The shape of a row. */
  record DecisionRow(
      UUID assessment,
      String assessmentStatus,
      @JsonUnwrapped RequirementDecision row,
      long version,
      Instant updatedAt) {}

  /** The shape of a page. */
  record DecisionPage(List<DecisionRow> items, @Nullable String next) {}

  DecisionsResource(FlatPages pages) {
    this.pages = pages;
  }

  @GET
  @RequiresPermission(Permission.READ_ASSESSMENTS)
  @Operation(
      operationId = "listDecisions",
      summary = "The decisions on requirements of all assessments",
      description = FlatPages.DESCRIPTION)
  @APIResponse(
      responseCode = "200",
      description = "A page of rows",
      content = @Content(schema = @Schema(implementation = DecisionPage.class)))
  public byte[] list(@BeanParam FlatQuery query) {
    return pages.page(TreatmentKinds.REQUIREMENT_DECISION, query);
  }
}
