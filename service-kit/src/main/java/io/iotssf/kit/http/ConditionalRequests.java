package io.iotssf.kit.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says in the API document that whatever is read may be asked for conditionally. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ConditionalRequests implements OASFilter {

  @Override
  public PathItem filterPathItem(PathItem path) {
    if (path.getGET() != null) {
      describe(path.getGET());
    }
    return path;
  }

  private static void describe(Operation reading) {
    if (!reading.getResponses().hasAPIResponse("304")) {
      reading
          .getResponses()
          .addAPIResponse("304", OASFactory.createAPIResponse().description("You have it already"));
    }
    boolean isDescribed =
        Objects.requireNonNullElse(reading.getParameters(), List.<Parameter>of()).stream()
            .anyMatch(parameter -> HttpHeaders.IF_NONE_MATCH.equals(parameter.getName()));
    if (!isDescribed) {
      reading.addParameter(
          OASFactory.createParameter()
              .name(HttpHeaders.IF_NONE_MATCH)
              .in(Parameter.In.HEADER)
              .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
    }
  }
}
