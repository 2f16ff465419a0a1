package io.iotssf.acceptance.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.iotssf.acceptance.system.RunningSystem;
import io.iotssf.acceptance.system.Waiting;
import io.iotssf.acceptance.system.Wire;
import io.iotssf.acceptance.system.Wire.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Where the people of an organisation work on one assessment.
 *
 * @param organisation alias of the organisation that owns it
 * @param id of the assessment
 */
public record Desk(String organisation, String id) {
  public static final String SERVICE = "assessment-service";
  public static final String ROOT = "/api/v1/assessments";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** After a first start: no edition has arrived yet, or only one that has other cases. */
  private static final Set<Integer> CATALOGUE_IS_ON_ITS_WAY = Set.of(503, 422);

  /** A draft of a use case, as it begins. */
  public static Desk start(String organisation, String useCase, String title) {
    var body = NODES.objectNode().put("fromUseCase", useCase).put("title", title);
    var made =
        Waiting.until(
            "the catalogue",
            () -> Wire.as("assessor", organisation).send("POST", SERVICE, ROOT, body),
            answer -> !CATALOGUE_IS_ON_ITS_WAY.contains(answer.status()));
    return new Desk(organisation, made.expect(201).json().get("id").asText());
  }

  /** Its path, or that of something in it. */
  public String path(String part) {
    return ROOT + "/" + id + part;
  }

  /** What the assessor reads there. */
  public JsonNode read(String part) {
    return as("assessor").get(SERVICE, path(part)).expect(200).json();
  }

  /** What the assessor reads there, to the byte. */
  public String text(String part) {
    return as("assessor").get(SERVICE, path(part)).expect(200).text();
  }

  /** Ids of the rows of a collection. */
  public List<String> ids(String collection) {
    return read("/" + collection).get("items").findValuesAsText("id");
  }

  /** Makes many edits at once. */
  public void edit(List<ObjectNode> edits) {
    var body = NODES.objectNode();
    body.putArray("edits").addAll(edits);
    as("assessor").send("POST", SERVICE, path("/edits"), body).expect(200);
  }

  /** Moves it on, or is refused. */
  public Answer move(String role, String transition) {
    return as(role).send("POST", SERVICE, path("/" + transition), null);
  }

  /** Lets one person act for each stakeholder that has a part in the system. */
  public void assignEverybody() {
    for (var stakeholder : read("/stakeholders").get("items")) {
      for (var role : roles(stakeholder).stream().limit(1).toList()) {
        var body = NODES.objectNode();
        body.putArray("assignees").add(RunningSystem.get().subject(role, organisation));
        var place = path("/stakeholders/" + stakeholder.get("id").asText() + "/assignees");
        as("assessor").send("PUT", SERVICE, place, body).expect(200);
      }
    }
  }

  /** Each stakeholder with a part in the system gets two documents, and one for each role. */
  public long documentsForParties() {
    long count = 0;
    for (var stakeholder : read("/stakeholders").get("items")) {
      int roles = roles(stakeholder).size();
      count += roles == 0 ? 0 : roles + 2;
    }
    return count;
  }

  /** An edit that adds a row. */
  public static ObjectNode add(String collection, ObjectNode row) {
    var edit = NODES.objectNode().put("action", "add").put("collection", collection);
    return edit.set("row", row);
  }

  /** An edit that changes a row as it was read. */
  public static ObjectNode change(String collection, JsonNode row, ObjectNode patch) {
    var edit = NODES.objectNode().put("action", "change").put("collection", collection);
    edit.put("id", row.get("id").asText()).put("version", row.get("version").asLong());
    return edit.set("row", patch);
  }

  /** A new id, by which rows of one call can refer to each other. */
  public static String newId() {
    return UUID.randomUUID().toString();
  }

  private static List<String> roles(JsonNode stakeholder) {
    var roles = new ArrayList<String>();
    stakeholder.get("roles").forEach(role -> roles.add(role.asText()));
    return roles;
  }

  private Wire as(String role) {
    return Wire.as(role, organisation);
  }
}
