package io.iotssf.catalog.measure.api;

import io.iotssf.catalog.erratum.domain.Errata;
import io.iotssf.catalog.measure.domain.Measures;
import io.iotssf.catalog.published.Published;
import io.iotssf.catalog.published.QueryValue;
import io.iotssf.catalog.published.Reading;
import io.iotssf.catalog.requirement.domain.Requirements;
import io.iotssf.kit.page.Page;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/requirements/{id}/measures")
@Produces(MediaType.APPLICATION_JSON)
@Published
class RequirementMeasuresResource {
  private final Requirements requirements;
  private final Measures measures;
  private final Errata errata;

  RequirementMeasuresResource(Requirements requirements, Measures measures, Errata errata) {
    this.requirements = requirements;
    this.measures = measures;
    this.errata = errata;
  }

  @GET
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(
      operationId = "listMeasuresOfRequirement",
      summary = "What the stakeholders of the cases do for a requirement")
  public Page<RequirementMeasures> list(
      @PathParam("id") String id, @QueryParam("text") @Nullable String text) {
    Reading reading = QueryValue.reading(text);
    if (!requirements.exists(id)) {
      throw ProblemException.notFound();
    }
    var ids = errata.idsBySubject();
    return Page.whole(
        measures.wording(id, reading).stream()
            .map(m -> RequirementMeasures.of(m, ids.getOrDefault(m.row().id(), List.of())))
            .toList());
  }
}
