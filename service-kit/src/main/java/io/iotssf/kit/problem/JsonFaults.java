package io.iotssf.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;

/** Says where JSON cannot be read, without naming a class of ours. */
public final class JsonFaults {

  private JsonFaults() {}

  /** What is wrong, in a sentence for the person who sent it. */
  public static String detail(JsonProcessingException exception) {
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

  /** Where it is wrong, as a JSON pointer (RFC 6901). */
  public static String pointer(JsonMappingException exception) {
    return exception.getPath().stream()
        .map(JsonFaults::step)
        .map(JsonFaults::pointer)
        .collect(Collectors.joining());
  }

  /** A field of the body itself, as a JSON pointer. */
  public static String pointer(String field) {
    return "/" + field.replace("~", "~0").replace("/", "~1");
  }

  private static String path(JsonMappingException exception) {
    return exception.getPath().stream().map(JsonFaults::step).collect(Collectors.joining("/"));
  }

  private static String step(JsonMappingException.Reference step) {
    return step.getFieldName() != null ? step.getFieldName() : String.valueOf(step.getIndex());
  }

  private static String at(JsonProcessingException exception) {
    var location = exception.getLocation();
    return location == null
        ? ""
        : " Look near line %d, column %d.".formatted(location.getLineNr(), location.getColumnNr());
  }
}
