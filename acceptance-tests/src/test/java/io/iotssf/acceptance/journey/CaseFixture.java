package io.iotssf.acceptance.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the tests fill in for a case where the documents had a figure that is lost: levels, threats
 * to components, connections. None of it is METI's; every text of it says so.
 */
final class CaseFixture {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonNode file;
  private final JsonNode whole;

  private CaseFixture(JsonNode file, JsonNode whole) {
    this.file = file;
    this.whole = whole;
  }

  /** The words by which everything that a test filled in is known. */
  static ObjectNode mark() {
    return NODES
        .objectNode()
        .put("ja", "試験用の記入（原典にはない。）")
        .put("en", "Filled in for the test; not in the source.");
  }

  /** The edits for a case; none for a case of which no figure is needed. */
  static List<ObjectNode> edits(String useCase, JsonNode whole) {
    try (var in = CaseFixture.class.getResourceAsStream("/fixture/" + useCase + ".json")) {
      return in == null ? List.of() : new CaseFixture(new ObjectMapper().readTree(in), whole).all();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<ObjectNode> all() {
    var edits = new ArrayList<ObjectNode>();
    edits.addAll(levels());
    edits.addAll(threats());
    edits.addAll(connections());
    return edits;
  }

  private List<ObjectNode> levels() {
    var edits = new ArrayList<ObjectNode>();
    file.get("levels")
        .properties()
        .forEach(
            level -> {
              var rating = row("riskRatings", level.getKey());
              var patch = NODES.objectNode().put("level", level.getValue().asText());
              if (!rating.hasNonNull("statement")) {
                patch.set("statement", mark());
              }
              edits.add(Desk.change("risk-ratings", rating, patch));
            });
    return edits;
  }

  private List<ObjectNode> threats() {
    var edits = new ArrayList<ObjectNode>();
    file.get("threats")
        .properties()
        .forEach(
            component ->
                component
                    .getValue()
                    .forEach(
                        threat -> {
                          var row = NODES.objectNode();
                          row.put("component", id("components", component.getKey()));
                          row.put("threat", threat.asText()).put("principal", true);
                          row.set("text", mark());
                          edits.add(Desk.add("component-threats", row));
                        }));
    return edits;
  }

  private List<ObjectNode> connections() {
    var edits = new ArrayList<ObjectNode>();
    for (var ends : file.get("connections")) {
      var row = NODES.objectNode();
      row.put("from", id("components", ends.get(0).asText()));
      row.put("to", id("components", ends.get(1).asText())).set("medium", mark());
      edits.add(Desk.add("connections", row));
    }
    return edits;
  }

  private String id(String collection, String key) {
    return row(collection, key).get("id").asText();
  }

  private JsonNode row(String collection, String key) {
    Map<String, @Nullable JsonNode> byKey = new HashMap<>();
    whole.get(collection).forEach(row -> byKey.put(row.path("key").asText(), row));
    return Objects.requireNonNull(byKey.get(key), () -> "the case has no " + key);
  }
}
