package io.iotssf.kit.http;

import io.iotssf.kit.json.Json;
import io.iotssf.kit.problem.Problem;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that says it is too large before it is read, and an address with a NUL character,
 * which no text of ours has. A body that hides its length is counted by {@link CountedBody}.
 */
@Singleton
class BodyLimit {

  /** Before the server's own limit, which answers without a body. */
  private static final int FIRST = 10_000;

  private final long bytes;

  BodyLimit(
      @ConfigProperty(name = "iotssf.http.max-body-bytes", defaultValue = "1048576") long bytes) {
    this.bytes = bytes;
  }

  /** The most bytes that a body may have. */
  long bytes() {
    return bytes;
  }

  ProblemException exceeded() {
    return new ProblemException(
        ProblemType.TOO_LARGE,
        "The body is too large; at most %d bytes are accepted.".formatted(bytes));
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, FIRST);
  }

  private void check(RoutingContext context) {
    var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > bytes) {
      refuse(context, exceeded());
    } else if (context.request().uri().contains("%00")) {
      refuse(
          context,
          new ProblemException(
              ProblemType.MALFORMED_REQUEST,
              "The address has a NUL character (%00). Leave it out."));
    } else {
      context.next();
    }
  }

  private static void refuse(RoutingContext context, ProblemException problem) {
    context
        .response()
        .setStatusCode(problem.type().status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .putHeader("X-Content-Type-Options", "nosniff")
        .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
        .end(Buffer.buffer(Json.bytes(Problem.of(problem.type(), problem.detail()))));
  }
}
