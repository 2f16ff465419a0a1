package io.iotssf.catalog.loading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Our working English: the same Japanese words get the same English wherever they stand. Texts that
 * carry their English already (words of ours) stay as they are.
 */
final class Translations {
  private final Map<String, String> english = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  Translations(JsonNode pairs, Faults faults) {
    for (int i = 0; i < pairs.size(); i++) {
      String japanese = pairs.get(i).path("ja").asText();
      if (english.put(japanese, pairs.get(i).path("en").asText()) != null) {
        faults.at("translations.json", "/" + i, "These words are translated twice.");
      }
    }
  }

  /** Adds the English to every text of a tree. */
  void addTo(JsonNode node) {
    if (node instanceof ObjectNode text && text.path("ja").isTextual()) {
      String japanese = text.get("ja").asText();
      if (!text.path("en").isTextual() && english.containsKey(japanese)) {
        used.add(japanese);
        text.put("en", english.get(japanese));
      }
    }
    node.forEach(this::addTo);
  }

  /** Notes translations of words that the edition does not have. */
  void refuseUnused(JsonNode pairs, Faults faults) {
    for (int i = 0; i < pairs.size(); i++) {
      if (!used.contains(pairs.get(i).path("ja").asText())) {
        faults.at("translations.json", "/" + i, "No text of the edition has exactly these words.");
      }
    }
  }
}
