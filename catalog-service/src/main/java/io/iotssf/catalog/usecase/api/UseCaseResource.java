package io.iotssf.catalog.usecase.api;

import io.iotssf.catalog.published.CurrentCatalogue;
import io.iotssf.catalog.published.InEdition;
import io.iotssf.catalog.published.PageQuery;
import io.iotssf.catalog.published.Pages;
import io.iotssf.catalog.published.Published;
import io.iotssf.catalog.published.QueryValue;
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

@Path("/api/v1/use-cases")
@Produces(MediaType.APPLICATION_JSON)
@Published
@NonBlocking
class UseCaseResource {
  private final CurrentCatalogue catalogue;
  private final Pages pages;

  UseCaseResource(CurrentCatalogue catalogue, Pages pages) {
    this.catalogue = catalogue;
    this.pages = pages;
  }

  @GET
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(operationId = "listUseCases", summary = "The worked cases, and why each was selected")
  public Page<UseCaseSummary> list(
      @QueryParam("edition") @Nullable String edition,
      @QueryParam("text") @Nullable String text,
      @BeanParam PageQuery query) {
    return pages.cut(
        InEdition.rows(
                catalogue.get().asked(edition), QueryValue.reading(text), EditionDocument::useCases)
            .map(found -> UseCaseSummary.of(found.row()))
            .toList(),
        UseCaseSummary::id,
        query);
  }

  @GET
  @Path("{id}")
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(operationId = "getUseCase", summary = "One case whole, with its errata")
  public UseCaseAnswer get(@PathParam("id") String id, @QueryParam("text") @Nullable String text) {
    return InEdition.rows(
            catalogue.get().editions(), QueryValue.reading(text), EditionDocument::useCases)
        .filter(found -> found.row().id().equals(id))
        .findFirst()
        .map(UseCaseAnswer::of)
        .orElseThrow(ProblemException::notFound);
  }
}
