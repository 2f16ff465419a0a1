package io.iotssf.assessment.testing;

import static io.iotssf.assessment.testing.Callers.acme;

import io.iotssf.kit.tenant.Role;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Assessments that tests start from, made over HTTP as people make them. */
public final class Assessments {
  public static final String PATH = "/api/v1/assessments";

  private Assessments() {}

  /** A new assessment of acme-heaters. */
  public static Assessment create() {
    return createBy(acme(Role.ASSESSOR), acme(Role.ASSESSOR));
  }

  /**
   * A new assessment.
   *
   * @param reader somebody of the same tenant, who reads it then
   */
  public static Assessment createBy(RequestSpecification caller, RequestSpecification reader) {
    Response response =
        caller
            .contentType(ContentType.JSON)
            .body(Map.of("fromUseCase", EditionFixture.USE_CASE, "title", "給湯器 X-200"))
            .post(PATH);
    response.then().statusCode(201);
    return new Assessment(reader.get(response.getHeader("Location")).then().extract().jsonPath());
  }

  /**
   * An assessment as it was when created.
   *
   * @param json its whole body
   */
  public record Assessment(JsonPath json) {

    public String id() {
      return json.getString("id");
    }

    public String path() {
      return PATH + "/" + id();
    }

    /** The path of the stakeholder with this key. */
    public String stakeholder(String key) {
      return path()
          + "/stakeholders/"
          + json.getString("stakeholders.find { it.key == '%s' }.id".formatted(key));
    }

    /** The path of the rating on this axis. */
    public String rating(String axis) {
      return path()
          + "/risk-ratings/"
          + json.getString("riskRatings.find { it.axis == '%s' }.id".formatted(axis));
    }

    /** The path of the first decision of the stakeholder with this key. */
    public String decisionOf(String key) {
      String stakeholder = json.getString("stakeholders.find { it.key == '%s' }.id".formatted(key));
      return path()
          + "/requirement-decisions/"
          + json.getString(
              "requirementDecisions.find { it.stakeholder == '%s' }.id".formatted(stakeholder));
    }

    /** The path of the first component threat. */
    public String threat() {
      return path() + "/component-threats/" + json.getString("componentThreats[0].id");
    }

    /** Assigns people to the stakeholder with this key. */
    public void assign(String key, List<String> subjects) {
      acme(Role.ASSESSOR)
          .header("If-Match", "*")
          .contentType(ContentType.JSON)
          .body(Map.of("assignees", subjects))
          .put(stakeholder(key) + "/assignees")
          .then()
          .statusCode(200);
    }

    /** Everything that a write would leave behind. */
    public List<String> traces() throws SQLException {
      UUID id = UUID.fromString(id());
      return List.of(
          acme(Role.AUDITOR).get(path() + "/export").asString(),
          Database.allRows("select count(*) from history where assessment_id = ?", id).toString(),
          Database.allRows("select count(*) from change where assessment_id = ?", id).toString(),
          Database.allRows("select count(*) from outbox where record_key like ?", "%/" + id)
              .toString());
    }

    /** Submits it as the assessor of the tests. */
    public void submit() {
      acme(Role.ASSESSOR).header("If-Match", "*").post(path() + "/submit").then().statusCode(200);
    }

    /** Approves it as the approver of the tests. */
    public void approve() {
      acme(Role.APPROVER).header("If-Match", "*").post(path() + "/approve").then().statusCode(200);
    }
  }
}
