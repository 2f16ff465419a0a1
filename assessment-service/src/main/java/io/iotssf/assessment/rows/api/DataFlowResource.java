package io.iotssf.assessment.rows.api;

import io.iotssf.assessment.preparation.domain.PreparationKinds;
import io.iotssf.contracts.assessment.DataFlow;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/assessments/{id}/data-flows")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "preparation")
class DataFlowResource extends LedPartResource<DataFlow> {

  DataFlowResource(PartDesk desk) {
    super(desk, PreparationKinds.DATA_FLOW);
  }
}
