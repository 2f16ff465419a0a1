package io.iotssf.catalog.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The data files as trees, read anew each time so that a test may change what it holds. */
final class CatalogueFixture {
  static final ObjectMapper JSON = new ObjectMapper();
  static final String CASE = "use-cases/1-gas-water-heater.json";

  /**
   * Japanese words and the document that prints them.
   *
   * @param path where they stand in the data files
   */
  record Quotation(String path, String words, String document) {}

  private CatalogueFixture() {}

  static JsonNode file(String name) {
    try (InputStream in =
        CatalogueFixture.class.getResourceAsStream("/catalogue/editions/draft/" + name)) {
      return JSON.readTree(Objects.requireNonNull(in, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole edition as the source prints it, errata listed but not applied. */
  static ObjectNode edition() {
    ObjectNode edition = (ObjectNode) file("edition.json");
    edition.remove(List.of("position", "counts"));
    edition.put("release", 1);
    edition.set("title", JSON.createObjectNode().set("ja", edition.get("title")));
    edition.set("framework", file("framework.json"));
    edition.set("threats", file("threats.json"));
    edition.set("requirements", file("requirements.json"));
    edition.putArray("useCases").add(file(CASE));
    edition.set("crosswalk", file("crosswalk.json"));
    edition.set("errata", errata());
    return edition;
  }

  /** The errata of the first release. */
  static JsonNode errata() {
    return file("errata/release-1.json").get("errata");
  }

  /** What the edition quotes; the errata's reasons and the notes on what is missing are ours. */
  static List<Quotation> quotations(JsonNode edition) {
    List<Quotation> found = new ArrayList<>();
    for (String part : List.of("framework", "threats", "requirements", "useCases")) {
      collect(edition.get(part), part, "draft", found);
    }
    return found;
  }

  /** Every object below the node that has an id, the node itself included. */
  static List<ObjectNode> identified(JsonNode node) {
    List<ObjectNode> found = new ArrayList<>();
    if (node instanceof ObjectNode object && object.path("id").isTextual()) {
      found.add(object);
    }
    node.forEach(child -> found.addAll(identified(child)));
    return found;
  }

  /** The texts of a field of each element, for example the ids. */
  static List<String> texts(JsonNode array, String field) {
    List<String> texts = new ArrayList<>();
    array.forEach(element -> texts.add(element.path(field).asText()));
    return texts;
  }

  private static void collect(JsonNode node, String path, String outer, List<Quotation> found) {
    String document = node.path("source").path("document").asText(outer);
    if (node.has("ja")) {
      for (String words : node.get("ja").asText().split("\n", -1)) {
        found.add(new Quotation(path, words, document));
      }
    }
    node.properties().stream()
        .filter(field -> !field.getKey().equals("missing"))
        .forEach(field -> collect(field.getValue(), path + "/" + field.getKey(), document, found));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(node.get(i), path + "/" + i, document, found);
    }
  }
}
