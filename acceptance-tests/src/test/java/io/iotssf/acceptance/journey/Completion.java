package io.iotssf.acceptance.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills in what stands in the way of submission, rule by rule, as readiness names it. Every text
 * says that a test filled it in. A rule that it does not know is a failure: what blocks must not be
 * passed by unseen.
 */
final class Completion {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int ROUNDS = 4;
  private static final List<String> AXES = List.of("difficulty-of-recovery", "economic-impact");
  private static final List<String> TOPICS =
      List.of(
          "setup",
          "safe-use",
          "misuse-risk",
          "contact",
          "abnormal-notice",
          "update",
          "end-of-support",
          "disposal");

  private final JsonNode whole;
  private final Map<String, ObjectNode> changes = new LinkedHashMap<>();
  private final Map<String, ObjectNode> additions = new LinkedHashMap<>();

  private Completion(JsonNode whole) {
    this.whole = whole;
  }

  /** Completes a draft of a case. */
  static void of(Desk desk, String useCase) {
    var figures = CaseFixture.edits(useCase, desk.read(""));
    if (!figures.isEmpty()) {
      desk.edit(figures);
    }
    for (int round = 0; round < ROUNDS; round++) {
      var blocking = blocking(desk);
      if (blocking.isEmpty()) {
        return;
      }
      var completion = new Completion(desk.read(""));
      blocking.forEach(completion::settle);
      desk.edit(completion.edits());
    }
    throw new AssertionError(useCase + " is still blocked: " + blocking(desk));
  }

  /** What stands in the way of submission. */
  static List<JsonNode> blocking(Desk desk) {
    var blocking = new ArrayList<JsonNode>();
    desk.read("/readiness")
        .get("items")
        .forEach(
            item -> blocking.addAll(item.get("blocking").asBoolean() ? List.of(item) : List.of()));
    return blocking;
  }

  private void settle(JsonNode item) {
    switch (item.get("rule").asText()) {
      case "decision-open" ->
          patch("requirement-decisions", "requirementDecisions", item)
              .put("decision", "adopted")
              .set("reason", CaseFixture.mark());
      case "rating-level-missing" ->
          patch("risk-ratings", "riskRatings", item).put("level", "serious");
      case "rating-reasons-missing" ->
          patch("risk-ratings", "riskRatings", item)
              .putArray("reasons")
              .addObject()
              .set("reason", CaseFixture.mark());
      case "axis-unrated" -> rateOnBothAxes(row("riskRatings", item.get("row")).get("subject"));
      case "harmed-party-unrated" ->
          rateOnBothAxes(
              NODES
                  .objectNode()
                  .put("kind", "stakeholder")
                  .put("id", item.get("stakeholder").asText()));
      case "consumer-guidance-missing" -> tell(item.get("stakeholder").asText());
      default -> throw new AssertionError("nobody completes this: " + item);
    }
  }

  private void rateOnBothAxes(JsonNode subject) {
    for (var axis : AXES) {
      boolean rated = false;
      for (var rating : whole.get("riskRatings")) {
        rated |= rating.get("subject").equals(subject) && rating.get("axis").asText().equals(axis);
      }
      if (!rated) {
        var row = NODES.objectNode().put("axis", axis).put("level", "limited");
        row.set("subject", subject);
        row.putArray("reasons").addObject().set("reason", CaseFixture.mark());
        row.putArray("conditions");
        row.putArray("incidents");
        additions.put(subject + axis, Desk.add("risk-ratings", row));
      }
    }
  }

  private void tell(String user) {
    for (var topic : TOPICS) {
      var row = NODES.objectNode().put("topic", topic).put("audience", user);
      row.set("text", CaseFixture.mark());
      additions.put(user + topic, Desk.add("user-guidance", row));
    }
  }

  private ObjectNode patch(String collection, String name, JsonNode item) {
    var row = row(name, item.get("row"));
    var edit =
        changes.computeIfAbsent(
            row.get("id").asText(), id -> Desk.change(collection, row, NODES.objectNode()));
    return (ObjectNode) edit.get("row");
  }

  private JsonNode row(String name, JsonNode id) {
    for (var row : whole.get(name)) {
      if (row.get("id").equals(id)) {
        return row;
      }
    }
    throw new AssertionError("readiness names a row of " + name + " that is not there: " + id);
  }

  private List<ObjectNode> edits() {
    var edits = new ArrayList<>(changes.values());
    edits.addAll(additions.values());
    return edits;
  }
}
