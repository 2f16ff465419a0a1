package io.iotssf.acceptance.attack;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.iotssf.acceptance.journey.ApprovedAssessment;
import io.iotssf.acceptance.journey.Desk;
import io.iotssf.acceptance.system.Bodies;
import io.iotssf.acceptance.system.NewRows;
import io.iotssf.acceptance.system.Operation;
import io.iotssf.acceptance.system.Wire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What acme-heaters has and nobody else may see: an approved assessment with its documents, and a
 * draft with a row of every kind. Rows that come from a use case have the same ids in every
 * assessment of that case; these rows are the organisation's own, so their ids are nowhere else.
 *
 * @param approved has a revision and documents
 * @param draft has a row of every kind, and a comment
 * @param secret stands in every text of those rows
 * @param rows ids of what was added, by the name of the collection
 */
record Victim(ApprovedAssessment approved, Desk draft, String secret, Map<String, String> rows) {
  static final String ORGANISATION = "acme-heaters";

  static Victim none() {
    return new Victim(ApprovedAssessment.none(), new Desk("", ""), "", Map.of());
  }

  static Victim create() {
    var secret = "秘密" + UUID.randomUUID();
    var approved = ApprovedAssessment.create(secret);
    var draft = Desk.start(ORGANISATION, "gas-water-heater", secret);
    var rows = addRows(draft, secret);
    rows.putAll(OwnAdditions.of(ORGANISATION, secret));
    rows.put("comments", comment(draft, secret));
    rows.put("assessments", draft.id());
    var victim = new Victim(approved, draft, secret, rows);
    victim.changeEveryRow();
    return victim;
  }

  private static Map<String, String> addRows(Desk draft, String secret) {
    var ids = new HashMap<String, String>();
    NewRows.COLLECTIONS.forEach(collection -> ids.put(collection, Desk.newId()));
    ids.put("other-stakeholders", Desk.newId());
    ids.put("other-components", Desk.newId());
    var rows = new NewRows(secret, collection -> Objects.requireNonNull(ids.get(collection)));
    var edits = new ArrayList<ObjectNode>();
    for (var collection : NewRows.COLLECTIONS) {
      for (var name : List.of(collection, "other-" + collection)) {
        if (ids.containsKey(name)) {
          edits.add(Desk.add(collection, rows.of(collection).put("id", ids.get(name))));
        }
      }
    }
    draft.edit(edits);
    return ids;
  }

  private static String comment(Desk draft, String secret) {
    return Wire.as("assessor", ORGANISATION)
        .send(
            "POST",
            Desk.SERVICE,
            draft.path("/comments"),
            JsonNodeFactory.instance.objectNode().put("text", secret))
        .expect(201)
        .json()
        .get("id")
        .asText();
  }

  /** The changes that attackers try are such that the owner makes them with success. */
  private void changeEveryRow() {
    for (var collection : NewRows.COLLECTIONS) {
      Wire.as("assessor", ORGANISATION)
          .send(
              "PATCH",
              Desk.SERVICE,
              draft.path("/" + collection + "/" + rows.get(collection)),
              new NewRows(secret + "2", rows::get).changeOf(collection))
          .expect(200);
    }
  }

  /** Bodies that refer to what the victim has. */
  Bodies bodies() {
    return new Bodies(collection -> Objects.requireNonNull(rows.get(collection), collection));
  }

  /** Values for the path parameters of an operation on what the victim has. */
  Map<String, String> pathValues(Operation operation) {
    var values = new HashMap<String, String>();
    for (var parameter : operation.parameters()) {
      values.put(parameter, pathValue(operation.path(), parameter));
    }
    return values;
  }

  private String pathValue(String path, String parameter) {
    return switch (parameter) {
      case "format" -> "html";
      case "number", "before", "after" -> "1";
      case "recovery", "impact" -> "limited";
      case "assessment" -> approved.id();
      default ->
          switch (collectionBefore(path, parameter)) {
            case "assessments" -> path.contains("/revisions") ? approved.id() : draft.id();
            case "deliverables" -> String.valueOf(approved.deliverables().getFirst().get("id"));
            default -> {
              var collection = collectionBefore(path, parameter);
              yield Objects.requireNonNull(rows.get(collection), collection);
            }
          };
    };
  }

  private static String collectionBefore(String path, String parameter) {
    var before = path.substring(0, path.indexOf("/{" + parameter + "}"));
    return before.substring(before.lastIndexOf('/') + 1);
  }

  /** Every id and word that only the victim may see. */
  List<String> secrets() {
    var secrets = new ArrayList<>(List.of(approved.id(), draft.id(), secret));
    secrets.addAll(rows.values());
    approved
        .deliverables()
        .forEach(deliverable -> secrets.add(String.valueOf(deliverable.get("id"))));
    return secrets;
  }

  /** Everything that could have been changed, to the byte. */
  List<String> state() {
    return List.of(draft.text("/export"), approved.desk().text("/export"), draft.text("/comments"));
  }
}
