package io.iotssf.assessment.rows.api;

import io.iotssf.assessment.preparation.domain.PreparationKinds;
import io.iotssf.contracts.assessment.SolutionReference;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/assessments/{id}/references")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "preparation")
class ReferenceResource extends LedPartResource<SolutionReference> {

  ReferenceResource(PartDesk desk) {
    super(desk, PreparationKinds.REFERENCE);
  }
}
