package io.iotssf.assessment.readiness.api;

import io.iotssf.assessment.readiness.application.ReadReadiness;
import io.iotssf.assessment.readiness.domain.ReadinessItem;
import io.iotssf.assessment.readiness.domain.Step;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/assessments/{id}/readiness")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "readiness")
class ReadinessResource {
  private final ReadReadiness readReadiness;

  ReadinessResource(ReadReadiness readReadiness) {
    this.readReadiness = readReadiness;
  }

  /**
   * What is lacking.
   *
   * @param submittable whether nothing of it stands in the way of submission
   */
  record ReadinessResponse(boolean submittable, List<ReadinessItem> items) {}

  @GET
  @RequiresPermission(Permission.READ_ASSESSMENTS)
  @Operation(
      operationId = "getReadiness",
      summary = "What each step of the process still lacks, and whose turn it is",
      description =
          "`step` and `stakeholder` narrow the list. People of one stakeholder see what it is"
              + " theirs to do. `submittable` is about the whole assessment only for those who see"
              + " all of it.")
  public ReadinessResponse readiness(
      @PathParam("id") UUID id,
      @QueryParam("step") @Nullable String step,
      @QueryParam("stakeholder") @Nullable UUID stakeholder) {
    requireKnown(step);
    List<ReadinessItem> items = readReadiness.read(id);
    return new ReadinessResponse(
        items.stream().noneMatch(ReadinessItem::blocking),
        items.stream()
            .filter(item -> step == null || step.equals(item.step()))
            .filter(item -> stakeholder == null || stakeholder.equals(item.stakeholder()))
            .toList());
  }

  /** An empty list for a step that is not known would read as a step that lacks nothing. */
  private static void requireKnown(@Nullable String step) {
    if (step != null && !Step.codes().contains(step)) {
      throw new ProblemException(
          ProblemType.INVALID_VALUE, "`step` is one of %s.".formatted(Step.codes()));
    }
  }
}
