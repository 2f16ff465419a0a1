package io.iotssf.assessment.flat.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.iotssf.assessment.risk.domain.RiskKinds;
import io.iotssf.contracts.assessment.RiskRating;
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

@Path("/api/v1/risks")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "flat")
class RisksResource {
  private final FlatPages pages;

  /** The shape of a row. */
  record RiskRow(
      UUID assessment,
      String assessmentStatus,
      @JsonUnwrapped RiskRating row,
      long version,
      Instant updatedAt) {}

  /** The shape of a page. */
  record RiskPage(List<RiskRow> items, @Nullable String next) {}

  RisksResource(FlatPages pages) {
    this.pages = pages;
  }

  @GET
  @RequiresPermission(Permission.READ_ASSESSMENTS)
  @Operation(
      operationId = "listRisks",
      summary = "The ratings of all assessments",
      description = FlatPages.DESCRIPTION)
  @APIResponse(
      responseCode = "200",
      description = "A page of rows",
      content = @Content(schema = @Schema(implementation = RiskPage.class)))
  public byte[] list(@BeanParam FlatQuery query) {
    return pages.page(RiskKinds.RISK_RATING, query);
  }
}
