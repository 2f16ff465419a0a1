package io.iotssf.catalog.export.api;

import io.iotssf.catalog.export.oscal.OscalProfile;
import io.iotssf.catalog.published.Catalogue;
import io.iotssf.catalog.published.CurrentCatalogue;
import io.iotssf.catalog.published.Download;
import io.iotssf.catalog.published.InEdition;
import io.iotssf.catalog.published.Published;
import io.iotssf.catalog.published.Reading;
import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.contracts.catalog.UseCase;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The OSCAL profile of a case. */
@Path("/api/v1/use-cases/{id}/profile")
@Published
@Blocking
class ProfileResource {
  private final CurrentCatalogue catalogue;

  ProfileResource(CurrentCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GET
  @Produces(MediaType.WILDCARD)
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(
      operationId = "getProfile",
      summary = "One case as an OSCAL profile of its edition's catalog")
  @APIResponse(
      responseCode = "200",
      description = "The profile",
      content =
          @Content(mediaType = ExportResource.OSCAL, schema = @Schema(type = SchemaType.OBJECT)))
  public Download get(@PathParam("id") String id) {
    Catalogue now = catalogue.get();
    InEdition<UseCase> found =
        InEdition.rows(now.editions(), Reading.APPLIED, EditionDocument::useCases)
            .filter(row -> row.row().id().equals(id) && OscalProfile.isPossible(row.row()))
            .findFirst()
            .orElseThrow(ProblemException::notFound);
    return new Download(
        OscalProfile.bytes(now, found.edition(), found.row()),
        MediaType.valueOf(ExportResource.OSCAL),
        "iot-ssf-profile-" + id + ".json",
        ExportResource.BOTH_LANGUAGES);
  }
}
