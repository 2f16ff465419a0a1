package io.iotssf.assessment.comparison.api;

import io.iotssf.assessment.comparison.application.CompareAssessment;
import io.iotssf.assessment.comparison.domain.RowChange;
import io.iotssf.kit.page.Page;
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

@Path("/api/v1/assessments/{id}/comparison")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "comparison")
class ComparisonResource {
  private final CompareAssessment compareAssessment;

  ComparisonResource(CompareAssessment compareAssessment) {
    this.compareAssessment = compareAssessment;
  }

  @GET
  @RequiresPermission(Permission.READ_ASSESSMENTS)
  @Operation(
      operationId = "compareWithUseCase",
      summary = "What differs from the use case: rows added, removed and changed")
  public CompareAssessment.WithUseCase compare(@PathParam("id") UUID id) {
    return compareAssessment.withUseCase(id);
  }

  @GET
  @Path("/revisions/{before}/{after}")
  @RequiresPermission(Permission.READ_ASSESSMENTS)
  @Operation(
      operationId = "compareRevisions",
      summary = "What differs in one approved revision from another")
  public Page<RowChange> compareRevisions(
      @PathParam("id") UUID id, @PathParam("before") int before, @PathParam("after") int after) {
    return Page.whole(compareAssessment.ofRevisions(id, before, after));
  }
}
