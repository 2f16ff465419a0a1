package io.iotssf.kit.http;

import io.iotssf.kit.json.Json;
import io.iotssf.kit.problem.Problem;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Refuses, before anything else looks at a request, what no request of ours has: a body that says
 * it is too large, a second access token, and an address that is not percent-encoded or has a NUL
 * character.
 */
@Singleton
class RequestCheck {

  /** Before the server's own limit, which answers without a body. */
  private static final int FIRST = 10_000;

  /** The end of ASCII. */
  private static final int DELETE = 0x7F;

  private final BodyLimit limit;

  RequestCheck(BodyLimit limit) {
    this.limit = limit;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, FIRST);
  }

  private void check(RoutingContext context) {
    fault(context.request())
        .ifPresentOrElse(problem -> refuse(context, problem), () -> context.next());
  }

  private Optional<ProblemException> fault(HttpServerRequest request) {
    if (isTooLarge(request)) {
      return Optional.of(limit.exceeded());
    }
    if (request.headers().getAll(HttpHeaders.AUTHORIZATION).size() > 1) {
      return malformed("There is more than one header 'Authorization'. Send one.");
    }
    if (!isPercentEncoded(request.uri())) {
      return malformed(
          "The address must be percent-encoded in UTF-8: %E3%82%B5 for サ, %20 for a space, %25 for a percent sign.");
    }
    if (request.uri().contains("%00")) {
      return malformed("The address has a NUL character (%00). Leave it out.");
    }
    return Optional.empty();
  }

  private boolean isTooLarge(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > limit.bytes();
  }

  /** The parser of the framework takes letters outside ASCII for themselves, byte by byte. */
  private static boolean isPercentEncoded(String address) {
    try {
      return new URI(address).toString().chars().allMatch(letter -> letter < DELETE);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static Optional<ProblemException> malformed(String detail) {
    return Optional.of(new ProblemException(ProblemType.MALFORMED_REQUEST, detail));
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
