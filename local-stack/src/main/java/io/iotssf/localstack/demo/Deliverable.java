package io.iotssf.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * One entry of the listing of an assessment's deliverables.
 *
 * @param stakeholder key of the stakeholder that it is for; empty when it is for all
 */
record Deliverable(String id, String kind, String stakeholder, String format, String sha256) {

  static List<Deliverable> listed(JsonNode listing) {
    return StreamSupport.stream(listing.path("items").spliterator(), false)
        .map(Deliverable::of)
        .toList();
  }

  /** A file name that says what it is. */
  String fileName() {
    String whom = stakeholder.isEmpty() ? "" : "_" + stakeholder;
    return "gas-water-heater_%s%s.%s".formatted(kind, whom, format);
  }

  boolean isFor(String key) {
    return stakeholder.equals(key);
  }

  private static Deliverable of(JsonNode item) {
    return new Deliverable(
        item.path("id").asText(),
        item.path("kind").asText(),
        item.path("stakeholder").asText(""),
        item.path("format").asText(),
        item.path("sha256").asText());
  }
}
