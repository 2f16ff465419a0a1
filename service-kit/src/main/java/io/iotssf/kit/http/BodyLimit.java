package io.iotssf.kit.http;

import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that says it is too large before it is read. A body that hides its length is cut
 * by the server's own limit, which is higher.
 */
@Provider
@Priority(Priorities.AUTHENTICATION - 100)
class BodyLimit implements ContainerRequestFilter {

  private final long bytes;

  BodyLimit(
      @ConfigProperty(name = "iotssf.http.max-body-bytes", defaultValue = "1048576") long bytes) {
    this.bytes = bytes;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    var length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > bytes) {
      throw new ProblemException(
          ProblemType.TOO_LARGE,
          "The body has %s bytes; at most %d are accepted.".formatted(length, bytes));
    }
  }
}
