package io.iotssf.assessment.suggestion.api;

import io.iotssf.assessment.suggestion.application.ReadSuggestions;
import io.iotssf.assessment.suggestion.domain.Suggestion;
import io.iotssf.kit.page.Page;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/assessments/{id}/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "suggestion")
class SuggestionResource {
  private final ReadSuggestions readSuggestions;

  SuggestionResource(ReadSuggestions readSuggestions) {
    this.readSuggestions = readSuggestions;
  }

  @GET
  @RequiresPermission(Permission.READ_ASSESSMENTS)
  @Operation(
      operationId = "listSuggestions",
      summary = "What the product suggests, each with its reason",
      description =
          "Requirements that threats call for and nobody has decided, assets to treat first,"
              + " measures that meet several threats. Suggestions of the product, never METI's.")
  public Page<Suggestion> list(@PathParam("id") UUID id) {
    return Page.whole(readSuggestions.read(id));
  }
}
