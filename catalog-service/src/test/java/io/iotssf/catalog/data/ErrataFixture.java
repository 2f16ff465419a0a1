package io.iotssf.catalog.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;

/** Applies the errata by the rule of the data's README, independently of the service's loader. */
final class ErrataFixture {
  private ErrataFixture() {}

  /** Applies what is to be applied to the edition and returns what does not fit. */
  static List<String> apply(ObjectNode edition) {
    List<String> faults = new ArrayList<>();
    for (JsonNode erratum : edition.get("errata")) {
      List<ObjectNode> targets = targets(edition, erratum);
      if (targets.size() != 1) {
        faults.add(erratum.get("id").asText() + ": " + targets.size() + " rows have its target");
      } else if (erratum.path("field").isTextual()) {
        faults.addAll(apply(erratum, targets.getFirst()));
      }
    }
    return faults;
  }

  static boolean applies(JsonNode erratum) {
    return erratum.get("confidence").asText().equals("high")
        && erratum.path("corrected").isTextual()
        && !erratum.get("kind").asText().equals("discrepancy");
  }

  private static List<ObjectNode> targets(ObjectNode edition, JsonNode erratum) {
    List<ObjectNode> found = new ArrayList<>();
    for (String part :
        List.of("introduction", "framework", "threats", "requirements", "useCases")) {
      found.addAll(CatalogueFixture.identified(edition.path(part)));
    }
    return found.stream().filter(row -> row.get("id").equals(erratum.get("target"))).toList();
  }

  private static List<String> apply(JsonNode erratum, ObjectNode row) {
    String[] path = erratum.get("field").asText().split("[/.]", -1);
    JsonNode holder = row;
    for (int i = 0; i < path.length - 1; i++) {
      holder = holder.isArray() ? holder.path(Integer.parseInt(path[i])) : holder.path(path[i]);
    }
    String name = path[path.length - 1];
    if (holder.isNull() && erratum.path("literal").isNull() && !applies(erratum)) {
      return List.of();
    }
    if (!(holder instanceof ObjectNode object) || !object.has(name)) {
      return List.of(erratum.get("id").asText() + ": its target has no such field");
    }
    JsonNode value = object.get(name);
    if (!printed(value).equals(erratum.path("literal").asText(""))) {
      return List.of(erratum.get("id").asText() + ": the data say " + printed(value));
    }
    if (applies(erratum)) {
      object.set(name, corrected(erratum.get("corrected").asText(), value));
    }
    return List.of();
  }

  private static String printed(JsonNode value) {
    return value.isNull() ? "" : value.isTextual() ? value.asText() : value.toString();
  }

  private static JsonNode corrected(String words, JsonNode before) {
    try {
      return before instanceof ArrayNode
          ? CatalogueFixture.JSON.readTree(words)
          : TextNode.valueOf(words);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(words, e);
    }
  }
}
