package io.iotssf.catalog.edition.api;

import io.iotssf.catalog.published.CurrentCatalogue;
import io.iotssf.catalog.published.Edition;
import io.iotssf.catalog.published.PageQuery;
import io.iotssf.catalog.published.Pages;
import io.iotssf.catalog.published.Published;
import io.iotssf.catalog.published.PublishedEdition;
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
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/editions")
@Produces(MediaType.APPLICATION_JSON)
@Published
@NonBlocking
class EditionResource {
  private final CurrentCatalogue catalogue;
  private final Pages pages;

  EditionResource(CurrentCatalogue catalogue, Pages pages) {
    this.catalogue = catalogue;
    this.pages = pages;
  }

  @GET
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(operationId = "listEditions", summary = "The editions, with release and hash of each")
  public Page<Edition> list(@BeanParam PageQuery query) {
    return pages.cut(
        catalogue.get().editions().stream().map(PublishedEdition::description).toList(),
        Edition::id,
        query);
  }

  @GET
  @Path("{id}")
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(operationId = "getEdition", summary = "One edition and the documents that it quotes")
  public Edition get(@PathParam("id") String id) {
    return catalogue
        .get()
        .edition(id)
        .map(PublishedEdition::description)
        .orElseThrow(ProblemException::notFound);
  }
}
