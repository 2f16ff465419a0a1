package io.iotssf.assessment.flat.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What narrows a flat list, and where it goes on. */
final class FlatQuery {
  @Parameter(description = "Only rows of this assessment")
  @QueryParam("assessment")
  @Nullable UUID assessment;

  @Parameter(description = "Where the page before ended: its `next`")
  @QueryParam("cursor")
  @Nullable String cursor;

  @Parameter(description = "Most rows of a page, up to 1000")
  @QueryParam("limit")
  @DefaultValue("100")
  int limit;
}
