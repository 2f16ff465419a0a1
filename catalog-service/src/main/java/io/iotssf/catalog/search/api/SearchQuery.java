package io.iotssf.catalog.search.api;

import io.iotssf.catalog.published.Catalogue;
import io.iotssf.catalog.published.Filters;
import io.iotssf.catalog.published.QueryValue;
import io.iotssf.catalog.search.domain.Facet;
import io.iotssf.catalog.search.domain.Kind;
import io.iotssf.catalog.search.domain.Narrowing;
import jakarta.ws.rs.QueryParam;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is looked for, and what the hits are narrowed to. */
class SearchQuery {
  @QueryParam("q")
  @Parameter(
      required = true,
      description =
          "Words in Japanese or English, up to 200 characters. All of them must occur; what stands between spaces is looked for as it stands. There is no query syntax.")
  @Nullable String q;

  @QueryParam("perspective")
  @Nullable String perspective;

  @QueryParam("target")
  @Nullable String target;

  @QueryParam("phase")
  @Nullable String phase;

  @QueryParam("threat")
  @Nullable String threat;

  @QueryParam("role")
  @Nullable String role;

  @QueryParam("useCase")
  @Nullable String useCase;

  @QueryParam("edition")
  @Nullable String edition;

  @QueryParam("kind")
  @Nullable String kind;

  Narrowing narrowing(Catalogue now) {
    var known = new Filters(now);
    now.asked(edition);
    Map<Facet, String> asked = new EnumMap<>(Facet.class);
    put(Facet.PERSPECTIVE, known.perspective(perspective), asked);
    put(Facet.TARGET, known.target(target), asked);
    put(Facet.PHASE, known.phase(phase), asked);
    put(Facet.THREAT, known.threat(threat), asked);
    put(Facet.ROLE, known.role(role), asked);
    put(Facet.USE_CASE, known.useCase(useCase), asked);
    put(Facet.EDITION, edition, asked);
    put(Facet.KIND, QueryValue.among(Kind.codes(), "kind", kind), asked);
    return new Narrowing(asked);
  }

  private static void put(Facet facet, @Nullable String value, Map<Facet, String> asked) {
    if (value != null) {
      asked.put(facet, value);
    }
  }
}
