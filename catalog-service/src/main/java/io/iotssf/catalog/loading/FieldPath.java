package io.iotssf.catalog.loading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A value inside a row, named as errata name it: {@code target}, {@code requirement.ja}, {@code
 * measures/2/text.ja}.
 */
final class FieldPath {
  private final List<String> holders;
  private final String name;

  FieldPath(String path) {
    List<String> steps = List.of(path.split("[/.]", -1));
    holders = steps.subList(0, steps.size() - 1);
    name = steps.getLast();
  }

  /** The value; missing when the row has no such field, JSON null when the cell is lost. */
  JsonNode read(ObjectNode row) {
    return step(holder(row), name);
  }

  /** Puts another value in its place. */
  void write(ObjectNode row, JsonNode value) {
    switch (holder(row)) {
      case ObjectNode object -> object.set(name, value);
      case ArrayNode array -> array.set(Integer.parseInt(name), value);
      case JsonNode lost when isWholeCell(lost) ->
          row.putObject(holders.getFirst()).set(name, value);
      default -> throw new IllegalStateException("Nothing stands at " + name);
    }
  }

  /** Whether the text as a whole is lost, and not only its words. */
  private boolean isWholeCell(JsonNode holder) {
    return holder.isNull() && holders.size() == 1;
  }

  private JsonNode holder(ObjectNode row) {
    JsonNode holder = row;
    for (String step : holders) {
      holder = step(holder, step);
    }
    return holder;
  }

  private static JsonNode step(JsonNode node, String name) {
    return node.isArray() && name.matches("\\d{1,4}")
        ? node.path(Integer.parseInt(name))
        : node.path(name);
  }
}
