package io.iotssf.assessment.rows.api;

import io.iotssf.assessment.risk.domain.RiskKinds;
import io.iotssf.contracts.assessment.EvaluationStatement;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/assessments/{id}/evaluation")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "risk")
class EvaluationResource extends LedPartResource<EvaluationStatement> {

  EvaluationResource(PartDesk desk) {
    super(desk, RiskKinds.EVALUATION);
  }
}
