package io.iotssf.assessment.risk.api;

import io.iotssf.assessment.risk.application.RateRisk;
import io.iotssf.assessment.risk.application.ReadRiskRatings;
import io.iotssf.assessment.risk.domain.RiskRating;
import io.iotssf.kit.http.Answers;
import io.iotssf.kit.http.MergePatch;
import io.iotssf.kit.page.Page;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/assessments/{id}/risk-ratings")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "risk")
class RiskRatingResource {
  private final ReadRiskRatings readRiskRatings;
  private final RateRisk rateRisk;
  private final MergePatch mergePatch;

  RiskRatingResource(ReadRiskRatings readRiskRatings, RateRisk rateRisk, MergePatch mergePatch) {
    this.readRiskRatings = readRiskRatings;
    this.rateRisk = rateRisk;
    this.mergePatch = mergePatch;
  }

  @GET
  @RequiresPermission(Permission.READ_ASSESSMENTS)
  @Operation(operationId = "listRiskRatings", summary = "The levels on both axes, with reasons")
  public Page<RiskRating> list(@PathParam("id") UUID id) {
    return Page.whole(readRiskRatings.all(id));
  }

  @GET
  @Path("/{rating}")
  @RequiresPermission(Permission.READ_ASSESSMENTS)
  @Operation(operationId = "getRiskRating", summary = "One level with its reasons")
  public RestResponse<RiskRating> get(
      @PathParam("id") UUID id,
      @PathParam("rating") UUID rating,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    RiskRating found = readRiskRatings.one(id, rating);
    return Answers.read(found, found.version(), ifNoneMatch);
  }

  @PATCH
  @Path("/{rating}")
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @RequiresPermission(Permission.EDIT_ASSESSMENT)
  @Operation(
      operationId = "rateRisk",
      summary = "Judge a risk anew",
      description = "If-Match takes the ETag of the rating.")
  public RestResponse<RiskRating> patch(
      @PathParam("id") UUID id,
      @PathParam("rating") UUID rating,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(
              content = @Content(schema = @Schema(implementation = RiskRating.Judgement.class)))
          byte[] body) {
    var patch = mergePatch.parse(body);
    RiskRating after =
        rateRisk.rate(
            id, rating, ifMatch, before -> patch.applyTo(before, RiskRating.Judgement.class));
    return Answers.changed(after, after.version());
  }
}
