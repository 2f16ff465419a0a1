package io.iotssf.catalog.published;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;

/** Says in the API document that every operation of the catalogue answers a conditional request. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class NotModifiedAnswers implements OASFilter {

  @Override
  public Operation filterOperation(Operation operation) {
    operation
        .getResponses()
        .addAPIResponse("304", OASFactory.createAPIResponse().description("You have it already"));
    return operation;
  }
}
