package io.iotssf.acceptance.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * A body for every operation that takes one, which whoever may call it could send with success.
 *
 * @param ids ids for what a body refers to, by the name of its collection
 */
public record Bodies(UnaryOperator<String> ids) {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String TEXT = "操作ごとの試験";
  private static final String ROWS = "/api/v1/assessments/{id}/";

  /** Bodies that refer to nothing that is there. */
  public static Bodies ofNobody() {
    return new Bodies(collection -> PathValues.NOBODYS);
  }

  /**
   * The body of an operation.
   *
   * @throws IllegalArgumentException for a new operation, which needs a case of its own
   */
  public JsonNode of(Operation operation) {
    return switch (operation.method() + " " + operation.path()) {
      case "POST /api/v1/assessments" -> start();
      case "PATCH /api/v1/assessments/{id}" -> NODES.objectNode().put("title", TEXT);
      case "POST /api/v1/imports" -> blankExport();
      case "POST /api/v1/assessments/{id}/edits" -> edits();
      case "POST /api/v1/assessments/{id}/comments" -> NODES.objectNode().put("text", TEXT);
      case "PATCH /api/v1/assessments/{id}/comments/{comment}" ->
          NODES.objectNode().put("resolved", true);
      case "POST /api/v1/assessments/{id}/return",
          "POST /api/v1/assessments/{id}/reopen",
          "POST /api/v1/assessments/{id}/archive" ->
          NODES.objectNode().put("reason", TEXT);
      case "PUT /api/v1/assessments/{id}/stakeholders/{row}/assignees" -> list("assignees");
      default -> operation.path().startsWith(ROWS) ? row(operation) : additions(operation);
    };
  }

  private JsonNode row(Operation operation) {
    var collection = operation.path().substring(ROWS.length()).replaceAll("/.*", "");
    var rows = new NewRows(TEXT, ids);
    return switch (operation.method()
        + operation.path().substring(ROWS.length()).replace(collection, "")) {
      case "POST" -> rows.of(collection);
      case "PATCH/{row}" -> rows.changeOf(collection);
      case "PUT/order" -> list("ids").set("ids", NODES.arrayNode().add(ids.apply(collection)));
      default -> throw unknown(operation);
    };
  }

  private JsonNode additions(Operation operation) {
    var text = NODES.objectNode().put("ja", TEXT);
    return switch (operation.method() + " " + operation.path()) {
      case "POST /api/v1/custom-requirements" ->
          NODES
              .objectNode()
              .put("perspective", "before-operation")
              .put("target", "system")
              .set("text", text);
      case "POST /api/v1/custom-measures" ->
          NODES
              .objectNode()
              .put("requirementId", ids.apply("custom-requirements"))
              .put("role", "end-user")
              .set("text", text);
      case "PATCH /api/v1/custom-requirements/{id}", "PATCH /api/v1/custom-measures/{id}" ->
          NODES.objectNode().set("text", text);
      default -> throw unknown(operation);
    };
  }

  private ObjectNode start() {
    return NODES.objectNode().put("title", TEXT).put("copyOf", ids.apply("assessments"));
  }

  private ObjectNode edits() {
    var body = NODES.objectNode();
    var edit = body.putArray("edits").addObject();
    edit.put("action", "change").put("collection", "components").put("version", 1);
    edit.put("id", ids.apply("components"));
    edit.set("row", new NewRows(TEXT, ids).changeOf("components"));
    return body;
  }

  /** A whole assessment in which nothing stands. */
  public static ObjectNode blankExport() {
    var body = NODES.objectNode().put("format", "iot-ssf-assessment/1").put("title", TEXT);
    body.putObject("origin").put("kind", "blank").put("edition", "draft");
    var content = body.putObject("content");
    NewRows.COLLECTIONS.forEach(collection -> content.putArray(name(collection)));
    List.of("requirementRows", "missing", "errata", "sources").forEach(content::putArray);
    return body;
  }

  private static String name(String collection) {
    var words = collection.split("-");
    var name = new StringBuilder(words[0]);
    for (int word = 1; word < words.length; word++) {
      name.append(words[word].substring(0, 1).toUpperCase(Locale.ROOT))
          .append(words[word].substring(1));
    }
    return name.toString();
  }

  private static ObjectNode list(String name) {
    var body = NODES.objectNode();
    body.putArray(name);
    return body;
  }

  private static IllegalArgumentException unknown(Operation operation) {
    return new IllegalArgumentException("Give the tests a body for " + operation);
  }
}
