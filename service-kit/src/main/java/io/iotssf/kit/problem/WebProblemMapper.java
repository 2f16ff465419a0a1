package io.iotssf.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Turns what the REST framework refuses into problems. */
@Provider
class WebProblemMapper implements ExceptionMapper<WebApplicationException> {

  @Override
  public Response toResponse(WebApplicationException exception) {
    if (exception.getCause() instanceof JsonProcessingException json) {
      return Problem.response(ProblemType.MALFORMED_REQUEST, JsonProblemMapper.detail(json));
    }
    var original = exception.getResponse();
    if (original.getStatus() < 400) {
      return original;
    }
    return switch (original.getStatus()) {
      case 401 -> Problem.response(ProblemType.UNAUTHENTICATED, "Send a valid access token.");
      case 403 -> Problem.response(ProblemType.FORBIDDEN, "This is not open to you.");
      case 404 -> Problem.response(ProblemType.NOT_FOUND, ProblemException.notFound().detail());
      case 405 -> withAllow(original);
      case 406 ->
          Problem.response(ProblemType.NOT_ACCEPTABLE, "Ask for a media type that the API offers.");
      case 413 -> Problem.response(ProblemType.TOO_LARGE, "Send a smaller body.");
      case 415 ->
          Problem.response(
              ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send the media type that the API names.");
      case 503 -> Problem.response(ProblemType.UNAVAILABLE, "Try again in a moment.");
      default -> other(original.getStatus());
    };
  }

  private static Response withAllow(Response original) {
    var problem =
        Problem.response(ProblemType.METHOD_NOT_ALLOWED, "Use a method that the resource has.");
    var allow = original.getHeaderString("Allow");
    return allow == null ? problem : Response.fromResponse(problem).header("Allow", allow).build();
  }

  private static Response other(int status) {
    return status < 500
        ? Problem.response(ProblemType.MALFORMED_REQUEST, "The request cannot be read as it is.")
        : Problem.response(
            ProblemType.INTERNAL_ERROR, "The operation failed here. Try again later.");
  }
}
