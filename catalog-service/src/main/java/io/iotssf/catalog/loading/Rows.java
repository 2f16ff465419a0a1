package io.iotssf.catalog.loading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Rules about rows as such: ids stand once, sources are known, counts are right. */
final class Rows {
  private final ObjectNode edition;
  private final Faults faults;
  private final Set<String> seen = new HashSet<>();
  private final Map<String, Integer> counts = new TreeMap<>();

  Rows(ObjectNode edition, Faults faults) {
    this.edition = edition;
    this.faults = faults;
  }

  /**
   * Notes every id that stands twice among its like, every source that is no document of the
   * edition, and every list whose length is not the one that the author gives.
   */
  void check(JsonNode expected) {
    Set<String> documents = new HashSet<>();
    edition.path("sources").forEach(document -> documents.add(document.path("id").asText()));
    for (String part :
        List.of(
            "introduction",
            "framework",
            "threats",
            "requirements",
            "useCases",
            "crosswalk",
            "errata")) {
      visit(edition.path(part), part, edition.path("id").asText(), documents);
    }
    expected.properties().forEach(given -> compare(given.getKey(), given.getValue().asInt()));
  }

  private void compare(String list, int expected) {
    int found = counts.getOrDefault(list, 0);
    if (found != expected) {
      faults.at(
          "edition.json",
          "/counts/" + list,
          "edition.json says %d %s, and the files hold %d.".formatted(expected, list, found));
    }
  }

  private void visit(JsonNode node, String list, String row, Set<String> documents) {
    if (node.isArray()) {
      counts.merge(list, node.size(), Integer::sum);
    }
    String holder = node.path("id").asText(row);
    if (node.isObject()
        && node.path("id").isTextual()
        && !seen.add(scope(list, row) + " " + holder)) {
      faults.of(holder, "The id %s stands twice in %s.".formatted(holder, list));
    }
    JsonNode document = node.path("source").path("document");
    if (document.isTextual() && !documents.contains(document.asText())) {
      faults.of(
          holder,
          "%s quotes %s, which edition.json does not list.".formatted(holder, document.asText()));
    }
    for (JsonNode element : node.isArray() ? node : List.<JsonNode>of()) {
      visit(element, list, holder, documents);
    }
    node.properties()
        .forEach(field -> visit(field.getValue(), name(list, field.getKey()), holder, documents));
  }

  /** Levels and viewpoints are unique in their axis, all other rows in the edition. */
  private static String scope(String list, String row) {
    return list.startsWith("framework/axes/") ? list + "/" + row : list;
  }

  /** Lists of a case go by their own name, lists inside their rows by the path from there. */
  private static String name(String list, String field) {
    return list.equals("useCases") ? field : list + "/" + field;
  }
}
