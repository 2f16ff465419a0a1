package io.iotssf.acceptance.attack;

import io.iotssf.acceptance.system.Api;
import java.util.Map;

/** A requirement and a measure that an organisation adds to the catalogue for itself. */
final class OwnAdditions {
  private static final String SERVICE = "catalog-service";

  private OwnAdditions() {}

  /** Adds them with these words; their ids, by the name of their collection. */
  static Map<String, String> of(String organisation, String words) {
    var text = Map.of("ja", words);
    String requirement =
        add(
            organisation,
            "custom-requirements",
            Map.of("perspective", "before-operation", "target", "system", "text", text));
    String measure =
        add(
            organisation,
            "custom-measures",
            Map.of("requirementId", requirement, "role", "end-user", "text", text));
    return Map.of("custom-requirements", requirement, "custom-measures", measure);
  }

  private static String add(String organisation, String collection, Map<String, Object> body) {
    var answer =
        Api.as("assessor", organisation)
            .to(SERVICE)
            .contentType("application/json")
            .body(body)
            .post("/api/v1/" + collection);
    answer.then().statusCode(201);
    return answer.jsonPath().getString("id");
  }
}
