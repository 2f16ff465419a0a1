package io.iotssf.catalog.threat.api;

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

@Path("/api/v1/requirements/{id}/threats")
@Produces(MediaType.APPLICATION_JSON)
@Published
@NonBlocking
class RequirementThreatsResource {
  private final CurrentCatalogue catalogue;
  private final Pages pages;

  RequirementThreatsResource(CurrentCatalogue catalogue, Pages pages) {
    this.catalogue = catalogue;
    this.pages = pages;
  }

  @GET
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(
      operationId = "listThreatsOfRequirement",
      summary = "The threats that the rows of the cases tie to a requirement, however it is worded")
  public Page<TieAnswer> threats(@PathParam("id") String id, @BeanParam PageQuery query) {
    var now = catalogue.get();
    if (!now.hasRequirement(id)) {
      throw ProblemException.notFound();
    }
    Map<String, String> same = SameRequirement.in(now).as(id);
    return pages.cut(
        TieAnswer.all(now.editions())
            .filter(tie -> same.containsKey(tie.requirementId()))
            .map(tie -> tie.standing(same.get(tie.requirementId())))
            .toList(),
        TieAnswer::key,
        query);
  }
}
