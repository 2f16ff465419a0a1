package io.iotssf.assessment.testing;

import static io.iotssf.assessment.testing.Callers.acme;
import static io.iotssf.assessment.testing.Callers.acmePerson;
import static io.iotssf.assessment.testing.Requests.patch;
import static io.iotssf.assessment.testing.Requests.post;
import static io.iotssf.assessment.testing.Requests.text;

import io.iotssf.assessment.testing.Assessments.Assessment;
import io.iotssf.kit.tenant.Role;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/**
 * A maker and a resident who ask and rely on each other; a stranger acts for nobody, and the
 * assessor leads.
 */
public record TwoParties(Assessment assessment) {

  /** A new assessment in which both have somebody. */
  public static TwoParties start() {
    Assessment assessment = Assessments.create();
    assessment.assign("iot-provider", List.of("maker"));
    assessment.assign("end-user", List.of("resident"));
    return new TwoParties(assessment);
  }

  /** What is still missing. */
  public ValidatableResponse blocking() {
    return acme(Role.AUDITOR).get(assessment.path() + "/readiness").then().statusCode(200);
  }

  /** The path of a request of the maker to the resident. */
  public String sent() {
    return add("requests", request());
  }

  /** The path of one that the resident brought to a status. */
  public String answered(String status) {
    String request = sent();
    if (status.equals("done")) {
      patch(as("resident"), request, "*", Map.of("status", "agreed")).statusCode(200);
    }
    patch(as("resident"), request, "*", Map.of("status", status)).statusCode(200);
    return request;
  }

  /** The path of a hand-off from the maker to the resident. */
  public String handOff() {
    return add("hand-offs", handOffRow());
  }

  /** The path of a row that the maker adds. */
  public String add(String collection, Map<String, Object> row) {
    return post(as("maker"), assessment.path() + "/" + collection, row)
        .statusCode(201)
        .extract()
        .header("Location");
  }

  /** A request of the maker to the resident. */
  public Map<String, Object> request() {
    return Map.of(
        "from", assessment.json().getString("stakeholders[0].id"),
        "to", assessment.json().getString("stakeholders[1].id"),
        "text", text("依頼"),
        "status", "sent");
  }

  /** A hand-off from the maker to the resident. */
  public Map<String, Object> handOffRow() {
    return Map.of(
        "provider", assessment.json().getString("stakeholders[0].id"),
        "relier", assessment.json().getString("stakeholders[1].id"),
        "text", text("更新の配布"),
        "agreedByProvider", false,
        "agreedByRelier", false);
  }

  /** A person by what he or she is. */
  public static RequestSpecification as(String who) {
    return switch (who) {
      case "maker" -> acmePerson(who, Role.IOT_PROVIDER);
      case "resident", "stranger" -> acmePerson(who, Role.END_USER);
      case "assessor" -> acme(Role.ASSESSOR);
      case "approver" -> acme(Role.APPROVER);
      default -> acme(Role.AUDITOR);
    };
  }
}
