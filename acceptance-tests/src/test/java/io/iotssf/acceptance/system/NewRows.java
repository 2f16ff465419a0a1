package io.iotssf.acceptance.system;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A row of every kind that an assessment has, complete enough to be taken.
 *
 * @param text stands in every text of it
 * @param ids the id that a row refers to, by the name of its collection; {@code other-components}
 *     and {@code other-stakeholders} name a second one
 */
public record NewRows(String text, UnaryOperator<String> ids) {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Every collection of rows, what is referred to before what refers to it. */
  public static final List<String> COLLECTIONS =
      List.of(
          "solution",
          "references",
          "stakeholders",
          "relations",
          "components",
          "connections",
          "data-flows",
          "risk-criteria",
          "incidents",
          "risk-ratings",
          "evaluation",
          "component-threats",
          "policies",
          "requirement-decisions",
          "measures",
          "requests",
          "hand-offs",
          "priorities",
          "user-guidance");

  /**
   * A new row of a collection.
   *
   * @throws IllegalArgumentException for a new kind of row, which needs a case of its own
   */
  public ObjectNode of(String collection) {
    return switch (collection) {
      case "solution" -> texts("text").put("aspect", "premise");
      case "references" -> texts("title");
      case "stakeholders" -> party();
      case "relations" -> between("stakeholders", "from", "to");
      case "components" -> texts("name");
      case "connections" -> between("components", "from", "to");
      case "data-flows", "evaluation" -> texts("text");
      case "risk-criteria" -> criterion();
      case "incidents" -> incident();
      case "risk-ratings" -> rating();
      case "component-threats" -> threat();
      case "policies" -> policy();
      default -> ofTreatment(collection);
    };
  }

  private ObjectNode ofTreatment(String collection) {
    return switch (collection) {
      case "requirement-decisions" -> decision();
      case "measures" -> measure();
      case "requests" -> between("stakeholders", "from", "to").put("status", "sent");
      case "hand-offs" ->
          between("stakeholders", "provider", "relier")
              .put("agreedByProvider", false)
              .put("agreedByRelier", false);
      case "priorities" -> priority();
      case "user-guidance" -> texts("text").put("topic", "contact");
      default -> throw new IllegalArgumentException("Give the tests a row of " + collection);
    };
  }

  /** A change of a row of a collection. */
  public ObjectNode changeOf(String collection) {
    return texts(
        switch (collection) {
          case "stakeholders", "components" -> "name";
          case "references" -> "title";
          case "connections" -> "medium";
          case "risk-criteria" -> "meaning";
          case "incidents" -> "damage";
          case "risk-ratings" -> "statement";
          case "policies" -> "heading";
          case "requirement-decisions" -> "reason";
          case "priorities" -> "subject";
          default -> "text";
        });
  }

  private ObjectNode party() {
    var row = texts("name").put("affectedParty", true);
    row.putArray("roles");
    row.putArray("cooperatingParties");
    return row;
  }

  private ObjectNode criterion() {
    return texts("meaning")
        .put("axis", "economic-impact")
        .put("level", "limited")
        .put("proposed", false);
  }

  private ObjectNode incident() {
    var row = texts("incident", "damage").put("stakeholder", ids.apply("stakeholders"));
    row.putArray("agents").add("attacker");
    row.putArray("threats");
    row.putArray("components");
    row.putArray("consequences");
    return row;
  }

  private ObjectNode rating() {
    var row = NODES.objectNode().put("axis", "economic-impact").put("level", "limited");
    row.set("subject", texts("formOfUse").put("kind", "device").put("id", ids.apply("components")));
    row.putArray("reasons").addObject().set("reason", japanese());
    row.putArray("conditions");
    row.putArray("incidents");
    return row;
  }

  private ObjectNode threat() {
    return texts("text").put("component", ids.apply("components")).put("threat", "data-tampering");
  }

  private ObjectNode policy() {
    var row = texts("heading").put("beneficiary", ids.apply("stakeholders"));
    row.putArray("policies").add(japanese());
    for (var empty : List.of("ratings", "requirements", "notes")) {
      row.putArray(empty);
    }
    return row;
  }

  private ObjectNode decision() {
    var row = texts("requirement").put("stakeholder", ids.apply("stakeholders"));
    row.putArray("threats").add("data-tampering");
    return row.put("perspective", "in-operation").put("decision", "adopted");
  }

  private ObjectNode measure() {
    var row = texts("text").put("decision", ids.apply("requirement-decisions"));
    row.putArray("evidence");
    return row.put("kind", "bullet");
  }

  private ObjectNode priority() {
    var row = texts("subject").put("kind", "asset");
    row.putArray("components").add(ids.apply("components"));
    return row;
  }

  private ObjectNode between(String collection, String from, String to) {
    var row = texts("components".equals(collection) ? "medium" : "text");
    return row.put(from, ids.apply(collection)).put(to, ids.apply("other-" + collection));
  }

  private ObjectNode texts(String... names) {
    var row = NODES.objectNode();
    for (var name : names) {
      row.set(name, japanese());
    }
    return row;
  }

  private ObjectNode japanese() {
    return NODES.objectNode().put("ja", text);
  }
}
