package io.iotssf.catalog.published;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Says in the API document how published words are asked for: in which language, and in which of
 * their readings. It runs before the filters of the kit (priority 1), so that the order is always
 * the same.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = 2)
public class WordingParameters implements OASFilter {
  private static final String PUBLIC = "/api/v1/";
  private static final String OWN = PUBLIC + "custom-";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) -> {
              if (path.startsWith(PUBLIC) && !path.startsWith(OWN)) {
                describe(item.getGET());
              }
            });
  }

  private static void describe(Operation reading) {
    List<Parameter> parameters =
        new ArrayList<>(Objects.requireNonNullElse(reading.getParameters(), List.of()));
    parameters.stream()
        .filter(parameter -> "text".equals(parameter.getName()))
        .forEach(
            parameter -> {
              parameter.setDescription(
                  "The words with the errata applied, or as printed; applied without it.");
              parameter.getSchema().setEnumeration(List.copyOf(Reading.codes()));
            });
    parameters.add(
        OASFactory.createParameter()
            .name(HttpHeaders.ACCEPT_LANGUAGE)
            .in(Parameter.In.HEADER)
            .description("`en` adds this project's working English to the Japanese words.")
            .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
    reading.setParameters(parameters);
  }
}
