package io.iotssf.catalog.loading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The data files on the class path, read strictly: a field that nobody knows stops the start. */
final class CatalogueFiles {
  private static final String DIRECTORY = "catalogue/";
  private static final List<String> USE_CASES = List.of("gas-water-heater");

  private static final ObjectMapper STRICT =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .build();

  private CatalogueFiles() {}

  /** The draft edition as printed, in the shape of {@code EditionDocument}. */
  static ObjectNode draft() {
    ObjectNode edition = (ObjectNode) read("edition.json");
    edition.set("framework", read("framework.json"));
    edition.set("threats", read("threats.json"));
    edition.set("requirements", read("requirements.json"));
    ArrayNode useCases = edition.putArray("useCases");
    USE_CASES.forEach(id -> useCases.add(read("use-cases/" + id + ".json")));
    edition.set("errata", read("errata.json"));
    return edition;
  }

  /** Binds a tree to a contract. */
  static <T> T bind(JsonNode tree, Class<T> contract) {
    try {
      return STRICT.treeToValue(tree, contract);
    } catch (IOException e) {
      throw new CatalogueFault("The catalogue does not fit its contract: " + e.getMessage(), e);
    }
  }

  private static JsonNode read(String name) {
    String path = DIRECTORY + name;
    try (InputStream file = CatalogueFiles.class.getClassLoader().getResourceAsStream(path)) {
      if (file == null) {
        throw new CatalogueFault("The data file " + path + " is missing.");
      }
      return STRICT.readTree(file);
    } catch (IOException e) {
      throw new CatalogueFault("The data file " + path + " cannot be read.", e);
    }
  }
}
