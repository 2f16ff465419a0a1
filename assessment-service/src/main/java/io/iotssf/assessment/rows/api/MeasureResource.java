package io.iotssf.assessment.rows.api;

import io.iotssf.assessment.treatment.domain.TreatmentKinds;
import io.iotssf.contracts.assessment.ConcreteMeasure;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/assessments/{id}/measures")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "treatment")
class MeasureResource extends OwnPartResource<ConcreteMeasure> {

  MeasureResource(PartDesk desk) {
    super(desk, TreatmentKinds.MEASURE);
  }
}
