package io.iotssf.acceptance.journey;

import io.iotssf.acceptance.system.Api;
import io.iotssf.acceptance.system.Operation;
import io.iotssf.acceptance.system.RunningSystem;
import io.iotssf.acceptance.system.Waiting;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * An assessment of the gas water heater, assigned, submitted and approved, as a fixture.
 *
 * @param organisation alias of the organisation that owns it
 * @param id of the assessment
 * @param parts ids of its parts, by the name of their collection
 */
public record ApprovedAssessment(String organisation, String id, Map<String, List<String>> parts) {

  /**
   * Documents of a revision: of four stakeholders in three formats, and the report with its grid.
   */
  public static final int DELIVERABLES = 16;

  private static final String SERVICE = "assessment-service";
  private static final String ROOT = "/api/v1/assessments";

  /** After a first start: no edition has arrived yet, or only one that has other cases. */
  private static final Set<Integer> CATALOGUE_IS_ON_ITS_WAY = Set.of(503, 422);

  private static final List<String> COLLECTIONS =
      List.of(
          "stakeholders",
          "components",
          "data-flows",
          "risk-ratings",
          "component-threats",
          "requirement-decisions");

  /** Stands where none was made yet. */
  public static ApprovedAssessment none() {
    return new ApprovedAssessment("", "", Map.of());
  }

  /** An approved assessment of acme-heaters whose documents are there. */
  public static ApprovedAssessment create(String title) {
    return createFor("acme-heaters", title);
  }

  /** An approved assessment of an organisation whose documents are there. */
  public static ApprovedAssessment createFor(String organisation, String title) {
    var assessment = approve(submit(draft(organisation, title)));
    assessment.awaitDeliverables();
    return assessment;
  }

  /** A draft with one person assigned to each stakeholder. */
  public static ApprovedAssessment draft(String organisation, String title) {
    var created =
        Waiting.until(
            "the catalogue",
            () -> create(organisation, title),
            answer -> !CATALOGUE_IS_ON_ITS_WAY.contains(answer.statusCode()));
    created.then().statusCode(201);
    var id = created.jsonPath().getString("id");
    var draft = new ApprovedAssessment(organisation, id, parts(organisation, id));
    draft.assignEverybody();
    return draft;
  }

  private static Response create(String organisation, String title) {
    return Api.as("assessor", organisation)
        .to(SERVICE)
        .contentType("application/json")
        .body(Map.of("fromUseCase", "gas-water-heater", "title", title))
        .post(ROOT);
  }

  /** Submits as the assessor. */
  public static ApprovedAssessment submit(ApprovedAssessment assessment) {
    assessment.transition("assessor", "submit");
    return assessment;
  }

  /** Approves as the approver. */
  public static ApprovedAssessment approve(ApprovedAssessment assessment) {
    assessment.transition("approver", "approve");
    return assessment;
  }

  /** The deliverables that the auditor sees, once all are there. */
  public List<Map<String, Object>> awaitDeliverables() {
    return Waiting.until(
        "all deliverables of " + id, this::deliverables, items -> items.size() >= DELIVERABLES);
  }

  /** The deliverables that the auditor sees now. */
  public List<Map<String, Object>> deliverables() {
    var answer =
        Api.as("auditor", organisation).to("report-service").get(ROOT + "/" + id + "/deliverables");
    return answer.statusCode() == 404 ? List.of() : answer.jsonPath().getList("items");
  }

  /** Values for the path parameters of an operation on this assessment. */
  public Map<String, String> pathValues(Operation operation) {
    var values = new HashMap<String, String>();
    for (var parameter : operation.parameters()) {
      values.put(parameter, pathValue(operation.path(), parameter));
    }
    return values;
  }

  private String pathValue(String path, String parameter) {
    var before = path.substring(0, path.indexOf("/{" + parameter + "}"));
    var collection = before.substring(before.lastIndexOf('/') + 1);
    return switch (collection) {
      case "assessments" -> id;
      case "revisions" -> "1";
      case "deliverables" -> String.valueOf(deliverables().getFirst().get("id"));
      default -> first(collection);
    };
  }

  /** The id of the first part of a collection. */
  public String first(String collection) {
    return Objects.requireNonNull(parts.get(collection), collection).getFirst();
  }

  /** Every id that only its own organisation may see. */
  public List<String> everyId() {
    var ids = new ArrayList<>(List.of(id));
    parts.values().forEach(ids::addAll);
    deliverables().forEach(deliverable -> ids.add(String.valueOf(deliverable.get("id"))));
    return ids;
  }

  /** The assessment as the auditor reads it. */
  public JsonPath read() {
    return Api.as("auditor", organisation).to(SERVICE).get(ROOT + "/" + id).jsonPath();
  }

  private static Map<String, List<String>> parts(String organisation, String id) {
    var parts = new HashMap<String, List<String>>();
    for (var collection : COLLECTIONS) {
      var answer =
          Api.as("assessor", organisation).to(SERVICE).get(ROOT + "/" + id + "/" + collection);
      answer.then().statusCode(200);
      parts.put(collection, answer.jsonPath().getList("items.id"));
    }
    parts.putAll(OwnAdditions.of(organisation));
    return parts;
  }

  private void assignEverybody() {
    List<String> keys = read().getList("stakeholders.key");
    List<String> ids = read().getList("stakeholders.id");
    for (int i = 0; i < ids.size(); i++) {
      var address = ROOT + "/" + id + "/stakeholders/" + ids.get(i);
      var subject = RunningSystem.get().subject(keys.get(i), organisation);
      var assessor = Api.as("assessor", organisation);
      var etag = assessor.to(SERVICE).get(address).header("ETag");
      assessor
          .to(SERVICE)
          .contentType("application/json")
          .header("If-Match", etag)
          .body(Map.of("assignees", List.of(subject)))
          .put(address + "/assignees")
          .then()
          .statusCode(200);
    }
  }

  private void transition(String role, String transition) {
    var caller = Api.as(role, organisation);
    var etag = caller.to(SERVICE).get(ROOT + "/" + id).header("ETag");
    caller
        .to(SERVICE)
        .header("If-Match", etag)
        .post(ROOT + "/" + id + "/" + transition)
        .then()
        .statusCode(200);
  }
}
