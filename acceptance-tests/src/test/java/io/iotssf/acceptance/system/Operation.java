package io.iotssf.acceptance.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An HTTP operation as the committed OpenAPI document names it. Tests that go through all
 * operations take them from here, so that a new one cannot be left out.
 *
 * @param service catalog-service, assessment-service or report-service
 * @param method in upper case
 * @param path with parameters in braces
 * @param hasBody whether it takes a request body
 */
public record Operation(String service, String method, String path, boolean hasBody) {

  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
  private static final List<String> METHODS = List.of("get", "put", "post", "patch", "delete");

  /** Every operation of every service. */
  public static List<Operation> all() {
    var operations = new ArrayList<Operation>();
    for (var service : List.of("catalog-service", "assessment-service", "report-service")) {
      document(service)
          .get("paths")
          .properties()
          .forEach(path -> collect(service, path.getKey(), path.getValue(), operations));
    }
    return operations;
  }

  private static void collect(String service, String path, JsonNode item, List<Operation> into) {
    item.properties().stream()
        .filter(entry -> METHODS.contains(entry.getKey()))
        .forEach(
            entry ->
                into.add(
                    new Operation(
                        service,
                        entry.getKey().toUpperCase(java.util.Locale.ROOT),
                        path,
                        entry.getValue().has("requestBody"))));
  }

  private static JsonNode document(String service) {
    try {
      return new YAMLMapper().readTree(Path.of("..", "docs", "api", service + ".yaml").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it is meant for another service only. */
  public boolean internal() {
    return path.startsWith("/internal/");
  }

  /** Names of the path parameters, in order. */
  public List<String> parameters() {
    return PARAMETER.matcher(path).results().map(result -> result.group(1)).toList();
  }

  /**
   * The path with its parameters filled in.
   *
   * @throws IllegalArgumentException when a parameter has no value: a new kind of resource needs a
   *     case of its own
   */
  public String filled(Map<String, String> values) {
    return PARAMETER
        .matcher(path)
        .replaceAll(
            parameter -> {
              var value = values.get(parameter.group(1));
              if (value == null) {
                throw new IllegalArgumentException(
                    "No value for {%s} of %s: give the test one."
                        .formatted(parameter.group(1), this));
              }
              return Matcher.quoteReplacement(value);
            });
  }

  @Override
  public String toString() {
    return "%s %s %s".formatted(service, method, path);
  }
}
