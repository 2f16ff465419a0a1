package io.iotssf.catalog.loading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.kit.json.Json;
import java.util.List;

/** What of an edition is fixed for ever once it is published. */
final class PrintedWords {
  private PrintedWords() {}

  /** The edition without errata, crosswalk, release number and English, which are ours. */
  static JsonNode of(EditionDocument literal) {
    ObjectNode printed = Json.contract().valueToTree(literal);
    printed.remove(List.of("errata", "crosswalk", "release"));
    dropEnglish(printed);
    return printed;
  }

  private static void dropEnglish(JsonNode node) {
    if (node instanceof ObjectNode text && text.has("ja")) {
      text.remove("en");
    }
    node.forEach(PrintedWords::dropEnglish);
  }
}
