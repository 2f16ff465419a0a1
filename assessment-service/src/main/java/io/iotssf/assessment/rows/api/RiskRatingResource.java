package io.iotssf.assessment.rows.api;

import io.iotssf.assessment.part.application.ReadParts;
import io.iotssf.assessment.risk.domain.LevelProposal;
import io.iotssf.assessment.risk.domain.RiskKinds;
import io.iotssf.contracts.assessment.RiskRating;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/assessments/{id}/risk-ratings")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "risk")
class RiskRatingResource extends LedPartResource<RiskRating> {
  private final ReadParts readParts;

  RiskRatingResource(PartDesk desk, ReadParts readParts) {
    super(desk, RiskKinds.RISK_RATING);
    this.readParts = readParts;
  }

  /**
   * What the product proposes for a rating.
   *
   * @param level the level as it stands
   * @param proposal null while a viewpoint of the axis has no level
   */
  record ProposalResponse(@Nullable String level, @Nullable LevelProposal proposal) {}

  @GET
  @Path("/{row}/proposal")
  @RequiresPermission(Permission.READ_ASSESSMENTS)
  @Operation(
      operationId = "proposeLevel",
      summary = "The level that the product's rule proposes, and why",
      description =
          "A rule of the product, never METI's. A person confirms the level by setting it, or sets"
              + " another one with `overrideReason`.")
  public ProposalResponse proposal(@PathParam("id") UUID id, @PathParam("row") UUID row) {
    RiskRating rating = readParts.one(id, RiskKinds.RISK_RATING, row).content();
    return new ProposalResponse(rating.level(), LevelProposal.of(rating).orElse(null));
  }
}
