package io.iotssf.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A document of an assessment in one of its formats, as the listing has it.
 *
 * @param stakeholder key of the stakeholder that it is for; empty when it is for all
 * @param content path of its content
 */
record Deliverable(
    String id,
    String kind,
    String stakeholder,
    String language,
    String format,
    String sha256,
    String content) {

  static List<Deliverable> listed(JsonNode listing) {
    return StreamSupport.stream(listing.path("items").spliterator(), false)
        .flatMap(
            item ->
                StreamSupport.stream(item.path("formats").spliterator(), false)
                    .map(format -> of(item, format)))
        .toList();
  }

  /** A file name that says what it is. */
  String fileName() {
    String whom = stakeholder.isEmpty() ? "" : "_" + stakeholder;
    return "gas-water-heater_%s%s_%s.%s".formatted(kind, whom, language, format);
  }

  boolean isFor(String key) {
    return stakeholder.equals(key);
  }

  /** Whether it is the Japanese document of that kind. */
  boolean isJapanese(String kindOfDocument) {
    return kind.equals(kindOfDocument) && language.equals("ja");
  }

  private static Deliverable of(JsonNode item, JsonNode format) {
    return new Deliverable(
        item.path("id").asText(),
        item.path("kind").asText(),
        item.path("stakeholder").asText(""),
        item.path("language").asText(),
        format.path("format").asText(),
        format.path("sha256").asText(),
        format.path("content").asText());
  }
}
