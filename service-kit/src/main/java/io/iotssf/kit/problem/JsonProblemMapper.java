package io.iotssf.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Collectors;

/** Says where a body cannot be read, without naming a class of ours. */
@Provider
class JsonProblemMapper implements ExceptionMapper<JsonProcessingException> {

  @Override
  public Response toResponse(JsonProcessingException exception) {
    return Problem.response(ProblemType.MALFORMED_REQUEST, detail(exception));
  }

  static String detail(JsonProcessingException exception) {
    return switch (exception) {
      case UnrecognizedPropertyException unknown ->
          "The field '%s' is not known. Known are %s."
              .formatted(path(unknown), unknown.getKnownPropertyIds());
      case InvalidFormatException format ->
          "The field '%s' has a value of the wrong form.".formatted(path(format));
      case JsonMappingException mapping when !mapping.getPath().isEmpty() ->
          "The field '%s' is missing or of the wrong kind.".formatted(path(mapping));
      case JsonMappingException mapping ->
          "The body is not of the expected JSON shape." + at(mapping);
      default -> "The body is not valid JSON." + at(exception);
    };
  }

  private static String path(JsonMappingException exception) {
    return exception.getPath().stream()
        .map(
            step ->
                step.getFieldName() != null ? step.getFieldName() : String.valueOf(step.getIndex()))
        .collect(Collectors.joining("/"));
  }

  private static String at(JsonProcessingException exception) {
    var location = exception.getLocation();
    return location == null
        ? ""
        : " Look near line %d, column %d.".formatted(location.getLineNr(), location.getColumnNr());
  }
}
