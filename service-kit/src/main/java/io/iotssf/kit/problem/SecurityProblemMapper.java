package io.iotssf.kit.problem;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Turns what the security layer refuses into problems. */
@Provider
class SecurityProblemMapper implements ExceptionMapper<SecurityException> {

  @Override
  public Response toResponse(SecurityException exception) {
    return switch (exception) {
      case UnauthorizedException unauthorized ->
          Problem.response(ProblemType.UNAUTHENTICATED, "Send an access token.");
      case ForbiddenException forbidden ->
          Problem.response(ProblemType.FORBIDDEN, "This is not open to you.");
      default -> Problem.response(ProblemType.FORBIDDEN, "This is not open to you.");
    };
  }
}
