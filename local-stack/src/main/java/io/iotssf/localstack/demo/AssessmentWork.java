package io.iotssf.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.iotssf.localstack.StackException;
import java.util.List;

/** What people do with one assessment of assessment-service, from its creation to its approval. */
final class AssessmentWork {
  static final int CHANGED_NUMBER = 15;
  static final String CHANGED_REASON = "利用者宅の既設の通信回線を使う製品であり、回線は住まい手が選ぶため。";

  static final String ADDED_REASON = "（自社の製品についても同様である。）";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String JSON_TYPE = "application/json";
  private static final String MERGE_PATCH = "application/merge-patch+json";
  private static final int OK = 200;
  private static final int CREATED = 201;
  private static final int FORBIDDEN = 403;
  private static final int NOT_POSSIBLE = 409;
  private static final int STALE = 412;
  private static final int PRECONDITION_MISSING = 428;

  private final String service;
  private String url = "";

  AssessmentWork(String service) {
    this.service = service;
  }

  String id() {
    return url.substring(url.lastIndexOf('/') + 1);
  }

  String url() {
    return url;
  }

  /** Creates it; right after a first start the catalogue may still be on its way to the service. */
  void create(Person assessor, Deadline deadline) {
    ObjectNode body = JSON.createObjectNode();
    body.put("fromUseCase", "gas-water-heater").put("title", "ガス給湯器の遠隔操作");
    String collection = service + "/api/v1/assessments";
    Answer made =
        deadline.until(
            () -> assessor.changeBlindly("POST", collection, JSON_TYPE, body.toString()),
            answer -> answer.status() == CREATED);
    url = collection + "/" + made.json().path("id").asText();
  }

  /** Lets the person of each stakeholder role act for the stakeholder of that role. */
  void assign(Person assessor, List<Person> people) {
    for (JsonNode stakeholder : assessor.get(url).expect(OK).json().path("stakeholders")) {
      String key = stakeholder.path("key").asText();
      ObjectNode body = JSON.createObjectNode();
      ArrayNode assignees = body.putArray("assignees");
      people.stream()
          .filter(person -> person.name().startsWith(key + "@"))
          .forEach(person -> assignees.add(person.subject()));
      String place = url + "/stakeholders/" + stakeholder.path("id").asText();
      assessor
          .change(
              "PUT",
              place + "/assignees",
              assessor.get(place).expect(OK),
              JSON_TYPE,
              body.toString())
          .expect(OK);
    }
  }

  /**
   * Adds to the first reason of the first rating; a second change on the same reading is refused.
   */
  void changeRating(Person assessor) {
    JsonNode first = assessor.get(url).expect(OK).json().path("riskRatings").path(0);
    String place = url + "/risk-ratings/" + first.path("id").asText();
    Answer seen = assessor.get(place).expect(OK);
    ObjectNode patch = JSON.createObjectNode();
    ArrayNode reasons =
        patch.set("reasons", seen.json().path("reasons").deepCopy()).withArray("reasons");
    ObjectNode reason = (ObjectNode) reasons.path(0).path("reason");
    reason.put("ja", reason.path("ja").asText() + ADDED_REASON);
    assessor
        .changeBlindly("PATCH", place, MERGE_PATCH, patch.toString())
        .expect(PRECONDITION_MISSING);
    assessor.change("PATCH", place, seen, MERGE_PATCH, patch.toString()).expect(OK);
    assessor.change("PATCH", place, seen, MERGE_PATCH, patch.toString()).expect(STALE);
  }

  /** Decides otherwise on one requirement of the applying entity. */
  void changeDecision(Person assessor) {
    JsonNode whole = assessor.get(url).expect(OK).json();
    String maker = stakeholderId(whole, Expected.APPLYING_ENTITY);
    String place = url + "/requirement-decisions/" + decisionId(whole, maker);
    String patch =
        JSON.createObjectNode()
            .put("decision", "not-applicable")
            .set("reason", JSON.createObjectNode().put("ja", CHANGED_REASON))
            .toString();
    assessor.change("PATCH", place, assessor.get(place).expect(OK), MERGE_PATCH, patch).expect(OK);
  }

  /** What is not complete is not handed in: the answer names what is missing. */
  void refuseEarlySubmission(Person assessor) {
    Answer refused =
        assessor.move(url + "/submit", assessor.get(url).expect(OK)).expect(NOT_POSSIBLE);
    if (!refused.text().contains("consumer-guidance-missing")) {
      throw new StackException("The refusal does not name what is missing: " + refused.text());
    }
  }

  /** Writes what the resident is told, all topics at once; then nothing is in the way any more. */
  void writeGuidance(Person assessor) {
    String resident = stakeholderId(assessor.get(url).expect(OK).json(), "end-user");
    ObjectNode body = JSON.createObjectNode();
    ArrayNode edits = body.putArray("edits");
    for (Guidance guidance : Guidance.FOR_THE_RESIDENT) {
      ObjectNode row = JSON.createObjectNode().put("topic", guidance.topic());
      row.put("audience", resident).set("text", JSON.createObjectNode().put("ja", guidance.text()));
      edits.addObject().put("action", "add").put("collection", "user-guidance").set("row", row);
    }
    assessor.changeBlindly("POST", url + "/edits", JSON_TYPE, body.toString()).expect(OK);
    JsonNode readiness = assessor.get(url + "/readiness").expect(OK).json();
    if (!readiness.path("submittable").asBoolean()) {
      throw new StackException("It still cannot be submitted: " + readiness.path("items"));
    }
  }

  void submit(Person assessor) {
    assessor.move(url + "/submit", assessor.get(url).expect(OK)).expect(OK);
  }

  /** Whoever submitted cannot approve. */
  void refuseOwnApproval(Person assessor) {
    assessor.move(url + "/approve", assessor.get(url).expect(OK)).expect(FORBIDDEN);
  }

  void approve(Person approver) {
    approver.move(url + "/approve", approver.get(url).expect(OK)).expect(OK);
  }

  private static String stakeholderId(JsonNode whole, String key) {
    for (JsonNode stakeholder : whole.path("stakeholders")) {
      if (stakeholder.path("key").asText().equals(key)) {
        return stakeholder.path("id").asText();
      }
    }
    throw new StackException("The assessment has no stakeholder " + key + ".");
  }

  private static String decisionId(JsonNode whole, String stakeholder) {
    for (JsonNode decision : whole.path("requirementDecisions")) {
      if (decision.path("stakeholder").asText().equals(stakeholder)
          && decision.path("number").asInt() == CHANGED_NUMBER) {
        return decision.path("id").asText();
      }
    }
    throw new StackException("The assessment has no decision " + CHANGED_NUMBER + ".");
  }
}
