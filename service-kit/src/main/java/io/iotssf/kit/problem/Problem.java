package io.iotssf.kit.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/**
 * The body of every error (RFC 9457).
 *
 * @param type which {@link ProblemType}
 * @param title its title
 * @param status its HTTP status
 * @param detail what happened here, and how to mend it
 */
public record Problem(URI type, String title, int status, String detail) {

  public static final String MEDIA_TYPE = "application/problem+json";

  /** The body of an error of that type. */
  public static Problem of(ProblemType type, String detail) {
    return new Problem(type.uri(), type.title(), type.status(), detail);
  }

  static Response response(ProblemType type, String detail) {
    var response =
        Response.status(type.status())
            .type(MEDIA_TYPE)
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .entity(of(type, detail));
    if (type == ProblemType.UNAUTHENTICATED) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return response.build();
  }
}
