package io.iotssf.kit.page;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says in the API document what {@link LimitFilter} holds. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class LimitBounds implements OASFilter {

  @Override
  public Parameter filterParameter(Parameter parameter) {
    if (LimitFilter.NAME.equals(parameter.getName())) {
      parameter.getSchema().minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(LimitFilter.MOST));
    }
    return parameter;
  }
}
