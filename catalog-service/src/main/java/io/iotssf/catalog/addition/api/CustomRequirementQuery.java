package io.iotssf.catalog.addition.api;

import io.iotssf.catalog.addition.domain.CustomRequirements;
import io.iotssf.catalog.published.Filters;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Filters of the listing of custom requirements. */
class CustomRequirementQuery {
  @QueryParam("perspective")
  @Nullable String perspective;

  @QueryParam("target")
  @Nullable String target;

  @QueryParam("phase")
  @Nullable String phase;

  @QueryParam("threat")
  @Nullable String threat;

  @QueryParam("refines")
  @Nullable String refines;

  CustomRequirements.Filter filter(Filters known) {
    return new CustomRequirements.Filter(
        known.perspective(perspective),
        known.target(target),
        known.phase(phase),
        known.threat(threat),
        refines);
  }
}
