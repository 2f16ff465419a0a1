package io.iotssf.catalog.published;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of a listing is asked for. */
public final class PageQuery {
  @QueryParam("limit")
  @Parameter(description = "How many items a page holds; 1000 without it.")
  @Nullable Integer limit;

  @QueryParam("cursor")
  @Parameter(description = "`next` of the page before; not together with `offset`.")
  @Nullable String cursor;

  @QueryParam("offset")
  @Parameter(description = "How many items to pass over, for callers without cursors.")
  @Nullable String offset;

  @Context UriInfo address;
}
