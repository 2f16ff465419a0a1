package io.iotssf.kit.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;

/**
 * Every answer belongs to its caller: no shared cache keeps it, the caller's own asks again each
 * time, and no browser guesses another type. An answer that is stricter about caching stays so.
 */
@Provider
public class PrivateAnswers implements ContainerResponseFilter {

  /** The headers of every answer that has no stricter ones. */
  public static final Map<String, String> ALWAYS =
      Map.of(HttpHeaders.CACHE_CONTROL, "private, no-cache", "X-Content-Type-Options", "nosniff");

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    ALWAYS.forEach((name, value) -> response.getHeaders().putIfAbsent(name, List.of(value)));
  }
}
