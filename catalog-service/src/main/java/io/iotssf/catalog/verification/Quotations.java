package io.iotssf.catalog.verification;

import com.fasterxml.jackson.databind.JsonNode;
import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.kit.json.Json;
import java.util.ArrayList;
import java.util.List;

/** What an edition quotes, passage by passage; notes on what is missing are ours. */
final class Quotations {
  private static final List<String> QUOTED =
      List.of("introduction", "framework", "threats", "requirements", "useCases");
  private static final String OURS = "missing";

  private Quotations() {}

  /**
   * Words and where they come from.
   *
   * @param row id of the row that holds them
   * @param document id of the document that prints them
   */
  record Quotation(String row, String words, String document) {}

  /** Every passage of the edition as printed. */
  static List<Quotation> of(EditionDocument literal) {
    JsonNode edition = Json.contract().valueToTree(literal);
    List<Quotation> found = new ArrayList<>();
    for (String part : QUOTED) {
      collect(edition.path(part), part, literal.id(), found);
    }
    return found;
  }

  private static void collect(JsonNode node, String row, String document, List<Quotation> found) {
    String holder = node.path("id").asText(row);
    String source = node.path("source").path("document").asText(document);
    if (node.path("ja").isTextual()) {
      for (String passage : node.get("ja").asText().split("\n", -1)) {
        found.add(new Quotation(holder, passage, source));
      }
    }
    for (JsonNode element : node.isArray() ? node : List.<JsonNode>of()) {
      collect(element, holder, source, found);
    }
    node.properties().stream()
        .filter(field -> !field.getKey().equals(OURS))
        .forEach(field -> collect(field.getValue(), holder, source, found));
  }
}
