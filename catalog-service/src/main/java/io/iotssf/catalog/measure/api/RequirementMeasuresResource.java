package io.iotssf.catalog.measure.api;

import io.iotssf.catalog.crosswalk.domain.SameRequirement;
import io.iotssf.catalog.published.CurrentCatalogue;
import io.iotssf.catalog.published.PageQuery;
import io.iotssf.catalog.published.Pages;
import io.iotssf.catalog.published.Published;
import io.iotssf.kit.page.Page;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/requirements/{id}/measures")
@Produces(MediaType.APPLICATION_JSON)
@Published
@NonBlocking
class RequirementMeasuresResource {
  private final CurrentCatalogue catalogue;
  private final Pages pages;

  RequirementMeasuresResource(CurrentCatalogue catalogue, Pages pages) {
    this.catalogue = catalogue;
    this.pages = pages;
  }

  @GET
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(
      operationId = "listMeasuresOfRequirement",
      summary = "What the stakeholders of all cases do for a requirement, however it is worded")
  public Page<MeasuresAnswer> ofRequirement(
      @PathParam("id") String id, @BeanParam MeasureQuery asked, @BeanParam PageQuery query) {
    var now = catalogue.get();
    if (!now.hasRequirement(id)) {
      throw ProblemException.notFound();
    }
    Map<String, String> same = SameRequirement.in(now).as(id);
    return pages.cut(
        asked
            .rows(now)
            .filter(found -> same.containsKey(found.row().row().requirementId()))
            .map(found -> MeasuresAnswer.of(found, same.get(found.row().row().requirementId())))
            .toList(),
        MeasuresAnswer::id,
        query);
  }
}
