package io.iotssf.catalog;

import static io.iotssf.catalog.Callers.TOKENS;
import static io.iotssf.catalog.Callers.bearer;

import io.iotssf.kit.json.Json;
import io.iotssf.kit.tenant.Role;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An organisation of its own for one test, and what its people add to the catalogue. */
record Organisation(String id) {
  static final String REQUIREMENTS = "/api/v1/custom-requirements";
  static final String MEASURES = "/api/v1/custom-measures";

  static Organisation fresh() {
    return new Organisation(UUID.randomUUID().toString());
  }

  RequestSpecification as(Role role) {
    return bearer(TOKENS.of(id, role));
  }

  RequestSpecification assessor() {
    return as(Role.ASSESSOR);
  }

  /** A requirement that can be taken. */
  static Map<String, Object> requirement(String japanese) {
    var body = new HashMap<String, Object>();
    body.put("perspective", "before-operation");
    body.put("target", "system");
    body.put("text", Map.of("ja", japanese));
    return body;
  }

  /** A measure that can be taken. */
  static Map<String, Object> measure(String requirementId, String japanese) {
    var body = new HashMap<String, Object>();
    body.put("requirementId", requirementId);
    body.put("role", "end-user");
    body.put("text", Map.of("ja", japanese, "en", "in English"));
    body.put("subBullets", List.of(Map.of("ja", "細目")));
    return body;
  }

  Response post(String path, Map<String, ?> body) {
    return assessor().contentType(ContentType.JSON).body(body).post(path);
  }

  /** Adds a requirement. */
  String addRequirement(String japanese) {
    var answer = post(REQUIREMENTS, requirement(japanese));
    answer.then().statusCode(201);
    return answer.jsonPath().getString("id");
  }

  /** Adds a measure. */
  String addMeasure(String requirementId, String japanese) {
    var answer = post(MEASURES, measure(requirementId, japanese));
    answer.then().statusCode(201);
    return answer.jsonPath().getString("id");
  }

  Response patch(String path, String ifMatch, Map<String, ?> change) {
    return assessor()
        .header("If-Match", ifMatch)
        .contentType("application/merge-patch+json")
        .body(Json.bytes(change))
        .patch(path);
  }

  Response delete(String path, String ifMatch) {
    return assessor().header("If-Match", ifMatch).delete(path);
  }
}
