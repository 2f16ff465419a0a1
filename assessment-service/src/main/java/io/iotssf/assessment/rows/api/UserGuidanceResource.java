package io.iotssf.assessment.rows.api;

import io.iotssf.assessment.guidance.domain.GuidanceKinds;
import io.iotssf.contracts.assessment.UserGuidance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/assessments/{id}/user-guidance")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "guidance")
class UserGuidanceResource extends LedPartResource<UserGuidance> {

  UserGuidanceResource(PartDesk desk) {
    super(desk, GuidanceKinds.USER_GUIDANCE);
  }
}
