package io.iotssf.catalog.edition.api;

import io.iotssf.catalog.edition.domain.Edition;
import io.iotssf.catalog.edition.domain.Editions;
import io.iotssf.catalog.published.Published;
import io.iotssf.kit.page.Page;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/editions")
@Produces(MediaType.APPLICATION_JSON)
@Published
class EditionResource {
  private final Editions editions;

  EditionResource(Editions editions) {
    this.editions = editions;
  }

  @GET
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(operationId = "listEditions", summary = "The editions, with the hash of each")
  public Page<Edition> list() {
    return Page.whole(editions.all());
  }

  @GET
  @Path("{id}")
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(operationId = "getEdition", summary = "One edition and the documents that it quotes")
  public Edition get(@PathParam("id") String id) {
    return editions.find(id).orElseThrow(ProblemException::notFound);
  }
}
