package io.iotssf.catalog.threat.api;

import io.iotssf.catalog.published.CurrentCatalogue;
import io.iotssf.catalog.published.Filters;
import io.iotssf.catalog.published.InEdition;
import io.iotssf.catalog.published.PageQuery;
import io.iotssf.catalog.published.Pages;
import io.iotssf.catalog.published.Published;
import io.iotssf.catalog.published.QueryValue;
import io.iotssf.catalog.threat.domain.ThreatRows;
import io.iotssf.contracts.catalog.EditionDocument;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/threats")
@Produces(MediaType.APPLICATION_JSON)
@Published
@NonBlocking
class ThreatResource {
  private final CurrentCatalogue catalogue;
  private final Pages pages;

  ThreatResource(CurrentCatalogue catalogue, Pages pages) {
    this.catalogue = catalogue;
    this.pages = pages;
  }

  @GET
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(operationId = "listThreats", summary = "The threats that the editions name")
  public Page<ThreatAnswer> list(
      @QueryParam("edition") @Nullable String edition,
      @QueryParam("text") @Nullable String text,
      @BeanParam PageQuery query) {
    return pages.cut(
        InEdition.rows(
                catalogue.get().asked(edition), QueryValue.reading(text), EditionDocument::threats)
            .map(ThreatAnswer::of)
            .toList(),
        ThreatAnswer::key,
        query);
  }

  @GET
  @Path("{id}/requirements")
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(
      operationId = "listRequirementsOfThreat",
      summary = "The rows of the cases that answer a threat; those that say 全般 answer every one")
  public Page<TieAnswer> requirements(
      @PathParam("id") String id,
      @QueryParam("edition") @Nullable String edition,
      @QueryParam("useCase") @Nullable String useCase,
      @BeanParam PageQuery query) {
    var now = catalogue.get();
    boolean known =
        now.editions().stream()
            .flatMap(e -> e.applied().threats().stream())
            .anyMatch(threat -> threat.id().equals(id) && !id.equals(ThreatRows.ALL));
    if (!known) {
      throw ProblemException.notFound();
    }
    String askedCase = new Filters(now).useCase(useCase);
    return pages.cut(
        TieAnswer.all(now.asked(edition))
            .filter(tie -> tie.threat().equals(id) && Filters.fits(askedCase, tie.useCase()))
            .toList(),
        TieAnswer::key,
        query);
  }
}
