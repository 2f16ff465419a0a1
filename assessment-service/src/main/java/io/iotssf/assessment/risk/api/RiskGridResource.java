package io.iotssf.assessment.risk.api;

import io.iotssf.assessment.part.application.ReadParts;
import io.iotssf.assessment.part.domain.Row;
import io.iotssf.assessment.risk.domain.GridView;
import io.iotssf.assessment.risk.domain.RiskGrid;
import io.iotssf.assessment.risk.domain.RiskKinds;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/assessments/{id}/risk-grid")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "risk")
class RiskGridResource {
  private final ReadParts readParts;

  RiskGridResource(ReadParts readParts) {
    this.readParts = readParts;
  }

  /**
   * The grid.
   *
   * @param view code of the levels by which subjects are placed
   * @param cells nine cells, by axis 1 and within it by axis 2, each from the least level
   * @param unplaced subjects that lack a level
   */
  record GridResponse(String view, List<RiskGrid.Cell> cells, List<RiskGrid.Unplaced> unplaced) {}

  @GET
  @RequiresPermission(Permission.READ_ASSESSMENTS)
  @Operation(
      operationId = "getRiskGrid",
      summary = "Every subject on the levels of both axes",
      description = "`view` is `current`, `target` or `after-treatment`.")
  public GridResponse grid(
      @PathParam("id") UUID id, @QueryParam("view") @DefaultValue("current") String view) {
    RiskGrid grid = gridOf(id, view);
    return new GridResponse(grid.view().code(), grid.cells(), grid.unplaced());
  }

  @GET
  @Path("/{recovery}/{impact}")
  @RequiresPermission(Permission.READ_ASSESSMENTS)
  @Operation(
      operationId = "getRiskGridCell",
      summary = "The subjects in one cell",
      description = "Level of difficulty-of-recovery, then of economic-impact.")
  public RiskGrid.Cell cell(
      @PathParam("id") UUID id,
      @PathParam("recovery") String recovery,
      @PathParam("impact") String impact,
      @QueryParam("view") @DefaultValue("current") String view) {
    return gridOf(id, view).cells().stream()
        .filter(cell -> cell.recovery().equals(recovery) && cell.impact().equals(impact))
        .findFirst()
        .orElseThrow(ProblemException::notFound);
  }

  private RiskGrid gridOf(UUID id, String view) {
    GridView known =
        Arrays.stream(GridView.values())
            .filter(each -> each.code().equals(view))
            .findFirst()
            .orElseThrow(
                () ->
                    new ProblemException(
                        ProblemType.INVALID_VALUE,
                        "`view` is one of current, target, after-treatment."));
    return RiskGrid.of(
        readParts.whole(id, RiskKinds.RISK_RATING).stream().map(Row::content).toList(), known);
  }
}
