package io.iotssf.report.deliverable.api;

import io.iotssf.kit.page.Page;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import io.iotssf.report.deliverable.application.ReadDeliverables;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Deliverables that the caller may see. What he or she may not see answers as absent. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "deliverables")
class DeliverableResource {
  private final ReadDeliverables read;
  private final DeliverablePages pages;

  DeliverableResource(ReadDeliverables read, DeliverablePages pages) {
    this.read = read;
    this.pages = pages;
  }

  @GET
  @Path("/deliverables")
  @RequiresPermission(Permission.READ_DELIVERABLES)
  @Operation(operationId = "listDeliverables", summary = "Deliverables, the newest first")
  public Page<DeliverableResponse> list(
      @BeanParam DeliverableFilters filters,
      @Parameter(description = "Where to continue, as an earlier page said in 'next'.")
          @QueryParam("cursor")
          @Nullable String cursor,
      @Parameter(description = "At most so many, 1 to 1000.")
          @QueryParam("limit")
          @DefaultValue("100")
          int limit) {
    return pages.page(null, filters, cursor, limit);
  }

  @GET
  @Path("/assessments/{assessment}/deliverables")
  @RequiresPermission(Permission.READ_DELIVERABLES)
  @Operation(
      operationId = "listDeliverablesOfAssessment",
      summary = "Deliverables of an assessment, the newest revision first",
      description = "404 while none is ready, and where none is yours to see.")
  public Page<DeliverableResponse> listOfAssessment(
      @PathParam("assessment") String assessment,
      @BeanParam DeliverableFilters filters,
      @Parameter(description = "Where to continue, as an earlier page said in 'next'.")
          @QueryParam("cursor")
          @Nullable String cursor,
      @Parameter(description = "At most so many, 1 to 1000.")
          @QueryParam("limit")
          @DefaultValue("100")
          int limit) {
    Page<DeliverableResponse> page = pages.page(Ids.of(assessment), filters, cursor, limit);
    if (page.items().isEmpty()) {
      throw ProblemException.notFound();
    }
    return page;
  }

  @GET
  @Path("/deliverables/{id}")
  @RequiresPermission(Permission.READ_DELIVERABLES)
  @Operation(operationId = "getDeliverable", summary = "One deliverable, without its content")
  public DeliverableResponse get(@PathParam("id") String id) {
    return DeliverableResponse.of(read.find(Ids.of(id)));
  }
}
