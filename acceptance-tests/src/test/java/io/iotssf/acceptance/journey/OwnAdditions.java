package io.iotssf.acceptance.journey;

import io.iotssf.acceptance.system.Api;
import java.util.List;
import java.util.Map;

/** A requirement and a measure that an organisation adds to the catalogue for itself. */
final class OwnAdditions {
  private static final String SERVICE = "catalog-service";
  private static final Map<String, String> TEXT = Map.of("ja", "自社の要件");

  private OwnAdditions() {}

  /** Their ids, by the name of their collection. */
  static Map<String, List<String>> of(String organisation) {
    String requirement =
        add(
            organisation,
            "custom-requirements",
            Map.of("perspective", "before-operation", "target", "system", "text", TEXT));
    String measure =
        add(
            organisation,
            "custom-measures",
            Map.of("requirementId", requirement, "role", "end-user", "text", TEXT));
    return Map.of("custom-requirements", List.of(requirement), "custom-measures", List.of(measure));
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
