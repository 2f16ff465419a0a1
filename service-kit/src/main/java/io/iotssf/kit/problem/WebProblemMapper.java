package io.iotssf.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.SortedSet;

/** Turns what the REST framework refuses into problems. */
@Provider
class WebProblemMapper implements ExceptionMapper<WebApplicationException> {

  private final Offers offers;

  WebProblemMapper(Offers offers) {
    this.offers = offers;
  }

  @Override
  public Response toResponse(WebApplicationException exception) {
    if (exception.getCause() instanceof JsonProcessingException json) {
      return Problem.response(ProblemType.MALFORMED_REQUEST, JsonFaults.detail(json));
    }
    if (exception.getCause() instanceof ProblemException problem) {
      return Problem.response(problem.type(), problem.detail(), problem.errors());
    }
    var original = exception.getResponse();
    if (original.getStatus() < 400) {
      return original;
    }
    return switch (original.getStatus()) {
      case 401 -> Problem.response(ProblemType.UNAUTHENTICATED, "Send a valid access token.");
      case 403 -> Problem.response(ProblemType.FORBIDDEN, "This is not open to you.");
      case 404 -> Problem.response(ProblemType.NOT_FOUND, ProblemException.notFound().detail());
      case 405 -> methodNotAllowed();
      case 406 -> notAcceptable();
      case 413 -> Problem.response(ProblemType.TOO_LARGE, "Send a smaller body.");
      case 415 -> unsupportedMediaType();
      case 503 -> Problem.response(ProblemType.UNAVAILABLE, "Try again in a moment.");
      default -> other(original.getStatus());
    };
  }

  private Response methodNotAllowed() {
    String methods = String.join(", ", offers.methods());
    Response problem =
        Problem.response(
            ProblemType.METHOD_NOT_ALLOWED, "The resource has the methods " + methods + ".");
    return Response.fromResponse(problem).header(HttpHeaders.ALLOW, methods).build();
  }

  private Response notAcceptable() {
    return Problem.response(
        ProblemType.NOT_ACCEPTABLE,
        naming(offers.written(), "Ask for a media type that the API offers"));
  }

  private Response unsupportedMediaType() {
    return Problem.response(
        ProblemType.UNSUPPORTED_MEDIA_TYPE,
        naming(offers.read(), "Send a media type that the API names"));
  }

  private static String naming(SortedSet<String> mediaTypes, String advice) {
    return mediaTypes.isEmpty()
        ? advice + "."
        : advice + ": " + String.join(" or ", mediaTypes) + ".";
  }

  private static Response other(int status) {
    return status < 500
        ? Problem.response(ProblemType.MALFORMED_REQUEST, "The request cannot be read as it is.")
        : Problem.response(
            ProblemType.INTERNAL_ERROR, "The operation failed here. Try again later.");
  }
}
