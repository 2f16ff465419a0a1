package io.iotssf.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/**
 * The body of every error (RFC 9457).
 *
 * @param type which {@link ProblemType}
 * @param title its title
 * @param status its HTTP status
 * @param detail what happened here, and how to mend it
 * @param errors every fault of the body with its place; left out where there is one thing to say
 */
public record Problem(
    URI type,
    String title,
    int status,
    String detail,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Place> errors) {

  public static final String MEDIA_TYPE = "application/problem+json";

  private static final int RETRY_AFTER_SECONDS = 2;

  /**
   * A fault of the body.
   *
   * @param pointer where, as a JSON pointer (RFC 6901)
   */
  public record Place(String pointer, String detail) {}

  /** The body of an error of that type. */
  public static Problem of(ProblemType type, String detail) {
    return of(type, detail, List.of());
  }

  /** The body of an error of that type that has several places. */
  public static Problem of(ProblemType type, String detail, List<Place> errors) {
    return new Problem(type.uri(), type.title(), type.status(), detail, errors);
  }

  static Response response(ProblemType type, String detail) {
    return response(type, detail, List.of());
  }

  static Response response(ProblemType type, String detail, List<Place> errors) {
    var response =
        Response.status(type.status())
            .type(MEDIA_TYPE)
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .entity(of(type, detail, errors));
    if (type == ProblemType.UNAUTHENTICATED) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if (type == ProblemType.UNAVAILABLE) {
      response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
    return response.build();
  }
}
