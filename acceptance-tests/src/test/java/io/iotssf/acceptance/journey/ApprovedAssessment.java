package io.iotssf.acceptance.journey;

import io.iotssf.acceptance.system.Api;
import io.iotssf.acceptance.system.Waiting;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;

/**
 * An assessment of the gas water heater, assigned, completed, submitted and approved, as a fixture.
 *
 * @param organisation alias of the organisation that owns it
 * @param id of the assessment
 */
public record ApprovedAssessment(String organisation, String id) {

  /** Documents of a revision: eight for all, three for each of four parties, in two languages. */
  public static final int DOCUMENTS = 40;

  private static final String CASE = "gas-water-heater";

  /** Stands where none was made yet. */
  public static ApprovedAssessment none() {
    return new ApprovedAssessment("", "");
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

  /** A draft with one person assigned to each stakeholder, and nothing missing. */
  public static ApprovedAssessment draft(String organisation, String title) {
    return draft(organisation, CASE, title);
  }

  /** The same of any case. */
  public static ApprovedAssessment draft(String organisation, String useCase, String title) {
    var desk = Desk.start(organisation, useCase, title);
    desk.assignEverybody();
    Completion.of(desk, useCase);
    return new ApprovedAssessment(organisation, desk.id());
  }

  /** Submits as the assessor. */
  public static ApprovedAssessment submit(ApprovedAssessment assessment) {
    assessment.desk().move("assessor", "submit").expect(200);
    return assessment;
  }

  /** Approves as the approver. */
  public static ApprovedAssessment approve(ApprovedAssessment assessment) {
    assessment.desk().move("approver", "approve").expect(200);
    return assessment;
  }

  /** Where its people work on it. */
  public Desk desk() {
    return new Desk(organisation, id);
  }

  /** The deliverables that the auditor sees, once they are there: all come at once. */
  public List<Map<String, Object>> awaitDeliverables() {
    return Waiting.until(
        "the deliverables of " + id, this::deliverables, items -> !items.isEmpty());
  }

  /** Those of them that are documents, and no drawings by themselves. */
  public List<Map<String, Object>> awaitDocuments() {
    return awaitDeliverables().stream()
        .filter(item -> item.get("formats") instanceof List<?> formats && formats.size() > 1)
        .toList();
  }

  /** The deliverables that the auditor sees now. */
  public List<Map<String, Object>> deliverables() {
    var answer =
        Api.as("auditor", organisation)
            .to("report-service")
            .get(Desk.ROOT + "/" + id + "/deliverables");
    return answer.statusCode() == 404 ? List.of() : answer.jsonPath().getList("items");
  }

  /** The id of the first row of a collection. */
  public String first(String collection) {
    return desk().ids(collection).getFirst();
  }

  /** The assessment as the auditor reads it. */
  public JsonPath read() {
    return Api.as("auditor", organisation).to(Desk.SERVICE).get(Desk.ROOT + "/" + id).jsonPath();
  }
}
