package io.iotssf.catalog.usecase.api;

import io.iotssf.catalog.erratum.domain.Errata;
import io.iotssf.catalog.published.Published;
import io.iotssf.catalog.published.QueryValue;
import io.iotssf.catalog.usecase.domain.UseCases;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/use-cases")
@Produces(MediaType.APPLICATION_JSON)
@Published
class UseCaseResource {
  private final UseCases useCases;
  private final Errata errata;

  UseCaseResource(UseCases useCases, Errata errata) {
    this.useCases = useCases;
    this.errata = errata;
  }

  @GET
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(operationId = "listUseCases", summary = "The worked cases")
  public Page<UseCaseSummary> list(@QueryParam("text") @Nullable String text) {
    return Page.whole(
        useCases.all(QueryValue.reading(text)).stream().map(UseCaseSummary::of).toList());
  }

  @GET
  @Path("{id}")
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(operationId = "getUseCase", summary = "One case whole, with its errata")
  public UseCaseAnswer get(@PathParam("id") String id, @QueryParam("text") @Nullable String text) {
    return useCases
        .find(id, QueryValue.reading(text))
        .map(useCase -> new UseCaseAnswer(useCase, errata.ofUseCase(id)))
        .orElseThrow(ProblemException::notFound);
  }
}
