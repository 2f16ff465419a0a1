package io.iotssf.kit.problem;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Says that a token is not valid. It stands alone because the framework maps this class itself, and
 * has then written the challenge (WWW-Authenticate) already: a second one is left out.
 */
@Provider
class AuthenticationProblemMapper implements ExceptionMapper<AuthenticationFailedException> {

  @Override
  public Response toResponse(AuthenticationFailedException exception) {
    Response problem =
        Problem.response(
            ProblemType.UNAUTHENTICATED,
            "The access token is not valid: expired, for another audience, or not from the issuer.");
    return Response.fromResponse(problem).header(HttpHeaders.WWW_AUTHENTICATE, null).build();
  }
}
